package org.coopbriefs.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.LeftOut;
import org.coopbriefs.report.ReportPage.ActivityRow;
import org.coopbriefs.report.ReportPage.LeftOutRow;

/** The activities of the period, and the facts that count in no total. */
final class ActivityRows {

    /** The undated last. */
    private static final Comparator<Brief.Activity> BY_DATE =
            Comparator.comparing(
                    activity -> activity.date() == null ? LocalDate.MAX : activity.date().first());

    private final InWords in;
    private final Words words;

    ActivityRows(InWords in) {
        this.in = in;
        this.words = in.words();
    }

    List<ActivityRow> activities() {
        return rows(any -> true);
    }

    /** Those of border, defence and security. */
    List<ActivityRow> border() {
        return rows(in.sectors()::isOfBorder);
    }

    private List<ActivityRow> rows(Predicate<Brief.Activity> wanted) {
        return in.brief().activities().stream()
                .filter(wanted)
                .sorted(BY_DATE)
                .map(this::row)
                .toList();
    }

    ActivityRow row(Brief.Activity activity) {
        return new ActivityRow(
                activity.date() == null ? Words.NO_DATA : words.date(activity.date()),
                activity.dateInferred(),
                activity.title() == null ? "" : activity.title(),
                String.join(", ", in.places().partners(activity.provinces())),
                in.sectors().of(activity),
                activity.facts().stream()
                        .filter(Brief.Fact::counted)
                        .map(this::figure)
                        .distinct()
                        .toList(),
                in.facts().numbers(activity.sources()));
    }

    /** A fact in a few words. */
    private String figure(Brief.Fact fact) {
        return switch (fact.kind()) {
            case "students-trained" -> counted(fact, "count", "figure.students");
            case "remains-repatriated" -> counted(fact, "count", "figure.remains");
            case "aid" -> money(fact);
            case "goods" -> goods(fact);
            case "agreement" -> words.nameOf("instrument", text(fact, "instrument"));
            case "delegation" -> words.text("figure.delegation");
            default -> fact.mention() == null ? words.nameOf("kind", fact.kind()) : fact.mention();
        };
    }

    private String counted(Brief.Fact fact, String field, String key) {
        BigDecimal count = number(fact, field);
        return count == null
                ? fact.mention()
                : in.values().qualified(words.text(key, words.number(count)), fact.qualifier());
    }

    private String money(Brief.Fact fact) {
        BigDecimal amount = number(fact, "amount");
        return amount == null
                ? fact.mention()
                : in.values()
                        .qualified(words.money(amount, text(fact, "currency")), fact.qualifier());
    }

    private String goods(Brief.Fact fact) {
        BigDecimal quantity = number(fact, "quantity");
        String item = text(fact, "item");
        return quantity == null ? item : words.number(quantity) + " " + item;
    }

    private static String text(Brief.Fact fact, String field) {
        Object value = fact.fields().get(field);
        return value == null ? "" : value.toString();
    }

    private static BigDecimal number(Brief.Fact fact, String field) {
        Object value = fact.fields().get(field);
        return value == null ? null : new BigDecimal(value.toString());
    }

    List<LeftOutRow> leftOut() {
        return in.headline().leftOut().stream().map(this::row).toList();
    }

    private LeftOutRow row(LeftOut left) {
        Brief.Fact fact = in.facts().fact(left.fact());
        return new LeftOutRow(
                words.nameOf("kind", left.kind()),
                figure(left, fact),
                words.text("reason." + left.reason()),
                SourceRows.quote(orEmpty(left.sentence())),
                in.facts().sourcesOf(List.of(left.fact())));
    }

    /** In the words of the source, where there are any. */
    private String figure(LeftOut left, Brief.Fact fact) {
        boolean told = left.mention() != null && !left.mention().isBlank();
        return told || fact == null ? orEmpty(left.mention()) : figure(fact);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
