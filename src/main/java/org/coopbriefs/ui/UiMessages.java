package org.coopbriefs.ui;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefFile.Part;
import org.coopbriefs.article.ArticleState;
import org.coopbriefs.article.feed.FeedItemState;
import org.coopbriefs.article.fetch.Outlet;
import org.coopbriefs.article.file.ItemState;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.report.TemplateVersion;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.text.Bundles;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.text.VietnameseFormat;

/**
 * The words of the pages, in templates as {@code ui:t('key', values...)}: the bundle {@code
 * messages/ui} in the reader's language, texts as in {@link MessageFormat} (an apostrophe is
 * written twice). Dates, times and numbers are written as Vietnamese readers write them, in either
 * language.
 */
@TemplateExtension(namespace = "ui")
public final class UiMessages {

    static final String BUNDLE = "messages.ui";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private UiMessages() {}

    /** The text of a key; a key that is missing is a fault of ours and fails. */
    static String t(String key, Object... values) {
        return text(current().language().locale(), key, values);
    }

    /** 26/6/2022. */
    static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** 26/06/2022 08:05, Vietnamese time. */
    static String moment(Instant moment) {
        return moment == null ? "–" : MOMENT.format(VietnamTime.at(moment));
    }

    /** The same with seconds. */
    static String second(Instant moment) {
        return moment == null ? "–" : SECOND.format(VietnamTime.at(moment));
    }

    /** 1.347. */
    static String number(Number number) {
        return VietnameseFormat.number(number.longValue());
    }

    /** A figure and the bracket behind it: a line may break between the two, not in either. */
    static List<String> pieces(String line) {
        int bracket = line.indexOf(" (");
        return bracket < 0
                ? List.of(line)
                : List.of(line.substring(0, bracket), line.substring(bracket + 1));
    }

    static String reason(RejectionReason reason) {
        return t("reason." + reason);
    }

    /** What has just happened to an activity; nothing for what is no word of ours. */
    static String said(String what) {
        return bundle(current().language().locale()).containsKey("said." + what)
                ? t("said." + what)
                : "";
    }

    /** As exact as the source tells it: 26/6/2022, 6/2022, 2022. */
    static String date(String edtf) {
        EdtfDate date = EdtfDate.parse(edtf);
        if (date == null) {
            return "–";
        }
        if (date.isDay()) {
            return day(date.first());
        }
        return date.isMonth() ? date.month() + "/" + date.year() : String.valueOf(date.year());
    }

    /** The same; what is no date stays as it was told, and "…" stands for what was not. */
    static String told(String text) {
        if (text == null) {
            return "…";
        }
        return EdtfDate.isEdtf(text) ? date(text) : text;
    }

    /** What a unit, a pair of them or a country is called. */
    static String unit(String slug) {
        return Arc.container().instance(UnitGroups.class).get().name(slug);
    }

    /** June 2022, quarter II of 2022 ... */
    static String period(Period period) {
        return t("period." + period.months(), String.valueOf(period.year()), ordinal(period));
    }

    /** The same without the year. */
    static String span(Period period) {
        return t("span." + period.months(), ordinal(period));
    }

    /** Which one of its length it is in the year. */
    private static int ordinal(Period period) {
        return (period.firstMonth() - 1) / period.months() + 1;
    }

    /** What a value is called: the key is the prefix, a dot and the value. */
    static String of(String prefix, Object value) {
        return t(prefix + "." + value);
    }

    static String role(Role role) {
        return t("role." + role);
    }

    /** What a role may do. */
    static String roleHint(Role role) {
        return t("role." + role + ".hint");
    }

    static String origin(TemplateVersion.Origin origin) {
        return t("templates.origin." + origin);
    }

    static String writingFigure(DepartmentFigure.Headed figure) {
        return t("writing.figure." + figure);
    }

    static String action(AuditAction action) {
        return t("action." + action);
    }

    /** What a file is to an edition. */
    static String part(Part part) {
        return t("part." + part);
    }

    /** Where an article stands. */
    static String articleState(ArticleState state) {
        return t("articles.state." + state);
    }

    /** What became of a file. */
    static String itemState(ItemState state) {
        return t("imports.state." + state);
    }

    /** What became of something that a feed told of. */
    static String toldState(FeedItemState state) {
        return t("feeds.state." + state);
    }

    /** How a feed is. */
    static String health(FeedPages.Health health) {
        return t("feeds.health." + health);
    }

    /** What kind of publisher an outlet is. */
    static String outletKind(Outlet.Kind kind) {
        return t("outlets.kind." + kind);
    }

    /** The name of a language. */
    static String language(String code) {
        return t("language." + code);
    }

    /** The text for a name among a list that may grow; the name itself where none knows it. */
    static String orSelf(String group, String name) {
        return bundle(current().language().locale()).containsKey(group + name)
                ? t(group + name)
                : name;
    }

    /**
     * What a mail server said stays as it is; what we said in its place is in the reader's words.
     */
    static String server(String words) {
        if (words == null) {
            return "–";
        }
        return OwnWords.in(words)
                .map(said -> t("server." + said.words(), said.values()))
                .orElse(words);
    }

    /** Why a recipient can't be kept as given. */
    static String refused(String code, String value) {
        return t("recipients.refused." + code, value);
    }

    /** Class of the tag that tells a delivery's state. */
    static String tone(String state) {
        return switch (state) {
            case "ACCEPTED" -> "ok";
            case "UNCERTAIN", "DEFERRED" -> "warn";
            case "BOUNCED" -> "bad";
            default -> "";
        };
    }

    static String text(Locale language, String key, Object... values) {
        String pattern = bundle(language).getString(key);
        return new MessageFormat(pattern, language).format(values);
    }

    static ResourceBundle bundle(Locale language) {
        return Bundles.of(BUNDLE, language);
    }

    private static CurrentPage current() {
        return Arc.container().instance(CurrentPage.class).get();
    }
}
