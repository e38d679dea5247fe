package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** Reads what one sentence says of each document that it names. */
final class DocumentReading {

    private static final int MANY = 10;

    /** In days: a text may be signed on a later day of the visit that the article dates. */
    private static final int SAME_VISIT = 10;

    private static final KeyPattern EACH =
            KeyPattern.words(
                    "(?:với|cùng) (?:từng|mỗi) (?:tỉnh|địa phương|bên)",
                    "lần lượt (?:ký|ký kết)(?= )",
                    "with each(?: of)?");

    private static final KeyPattern HOW_MANY =
            KeyPattern.of(
                    "(?<![\\p{L}\\d.,])(?<n>\\d{1,3}|",
                    SmallNumber.PATTERN,
                    ") (?:new |separate )?$");

    private static final KeyPattern CEREMONY =
            KeyPattern.words(
                    "(?:lễ|nghi thức) ký(?: kết)?",
                    "lễ trao(?: đổi)? (?:các )?(?:thỏa thuận|văn kiện|biên bản|bản ghi nhớ)",
                    "signing ceremony");

    /** "lễ ký chính thức sẽ tổ chức vào tháng 9". */
    private static final KeyPattern CEREMONY_TO_COME =
            KeyPattern.of(
                    "(?<!\\p{L})(?:sẽ|dự kiến|chuẩn bị|will|to) [^;,.]{0,40}(?:lễ ký|ký chính thức|signing ceremony)"
                            + "|(?<!\\p{L})(?:lễ ký|nghi thức ký|signing ceremony)[^;,.]{0,50}(?<!\\p{L})(?:sẽ|dự kiến|will|is to)(?!\\p{L})");

    /** How many there are by now is no event. */
    private static final KeyPattern BY_NOW =
            KeyPattern.words(
                    "(?:đến|tới) (?:nay|thời điểm)", "tính (?:đến|tới)", "so far", "to date");

    private static final KeyPattern ENDS_WITH_SIGN =
            KeyPattern.of("(?<!\\p{L})(?:ký|ký kết|signed)(?: kết)?(?: vào| từ| hồi| in)? $");

    /** "thỏa thuận hợp tác (năm 2011)", "Biên bản hội đàm năm 2016". */
    private static final KeyPattern OF_YEAR =
            KeyPattern.of("^(?: hợp tác| hội đàm)?(?<first> đầu tiên)?(?: \\()? ?(?:năm )?$");

    private final ArticleContext article;
    private final AgreementLevel level;

    DocumentReading(ArticleContext article) {
        this.article = article;
        this.level = new AgreementLevel(article);
    }

    List<Document> in(Sentence sentence) {
        List<Document> documents = new ArrayList<>();
        List<Instrument.Named> all = Instrument.in(sentence.key());
        DocumentTurns turns = new DocumentTurns(article, sentence, all);
        for (int i = 0; i < all.size(); i++) {
            Document document = document(sentence, all, i);
            if (document != null) {
                documents.addAll(turns.of(document, i));
            }
        }
        return documents;
    }

    private Document document(Sentence sentence, List<Instrument.Named> all, int i) {
        Instrument.Named named = all.get(i);
        AgreementStatus status = AgreementStatus.of(sentence.key(), named.start(), named.end());
        int count = howMany(sentence.key(), named.start());
        DocumentTerm term = DocumentTerm.of(article, sentence, all, i);
        if (status == null && term.told()) {
            status = ofCeremony(sentence);
        }
        boolean tally = count > 1 && BY_NOW.matcher(sentence.key()).find();
        if (tally || !worthTelling(named, status, term.told(), count)) {
            return null;
        }
        EdtfDate signedOn = status == AgreementStatus.SIGNED ? signedOn(sentence, all, i) : null;
        boolean isItsYear =
                signedOn != null && term.mention() == null && signedOn.equals(term.from());
        Span clause = clause(sentence, named);
        boolean each = EACH.matcher(article.key().in(clause)).find();
        DocumentSides sides = DocumentSides.of(article, sentence, named, clause);
        if (each && sides.foreign() == 1 && !sides.stated()) {
            sides = sides.withAllForeign(article.participants());
        }
        return new Document(
                sentence,
                sentence.inBody(named.start(), named.end()),
                named.instrument(),
                named.vague(),
                status,
                term.from(),
                term.to(),
                isItsYear ? null : signedOn,
                sides.labels(),
                sides.stated(),
                level.of(sentence, named, sides.named()),
                each ? sides.foreign() : count);
    }

    private static boolean worthTelling(
            Instrument.Named named, AgreementStatus status, boolean hasTerm, int count) {
        if (status == null || count > MANY) {
            return false;
        }
        boolean needsTerm =
                status == AgreementStatus.EVALUATED
                        || named.vague() && named.instrument() != Instrument.MINUTES;
        return hasTerm || !needsTerm && (!named.vague() || status == AgreementStatus.SIGNED);
    }

    /** "Lễ ký diễn ra qua màn hình. Trước mặt mỗi người là một bản ghi nhớ ...". */
    private AgreementStatus ofCeremony(Sentence sentence) {
        if (Agreement.isBesides(sentence)) {
            return null;
        }
        List<Sentence> near =
                Stream.of(article.before(sentence), Optional.of(sentence), article.after(sentence))
                        .flatMap(Optional::stream)
                        .filter(s -> CEREMONY.matcher(s.key()).find())
                        .toList();
        if (near.isEmpty()) {
            return null;
        }
        return near.stream().allMatch(s -> CEREMONY_TO_COME.matcher(s.key()).find())
                ? AgreementStatus.PLANNED
                : AgreementStatus.SIGNED;
    }

    private static int howMany(KeyText key, int start) {
        KeyMatcher match = HOW_MANY.matcher(key.substring(Math.max(0, start - 30), start));
        Integer count = match.find() ? SmallNumber.of(match.group("n")) : null;
        return count == null ? 1 : count;
    }

    /** The clause between semicolons. */
    private static Span clause(Sentence sentence, Instrument.Named named) {
        int from = sentence.key().lastIndexOf(';', named.start()) + 1;
        int to = sentence.key().indexOf(';', named.end());
        return sentence.inBody(from, to < 0 ? sentence.key().length() : to);
    }

    /** Its own year, else the nearest day of its clause, else a year before it. */
    private EdtfDate signedOn(Sentence sentence, List<Instrument.Named> all, int i) {
        Instrument.Named named = all.get(i);
        int start = sentence.span().start() + named.start();
        int next =
                i + 1 < all.size()
                        ? sentence.span().start() + all.get(i + 1).start()
                        : sentence.span().end();
        List<DateMention> dates =
                article.datesIn(clause(sentence, named)).stream()
                        .filter(d -> !d.history() && d.daysAgo() == null)
                        .filter(
                                d ->
                                        d.month() != null
                                                || d.span().start() < start
                                                || isOwn(sentence, named, d, next))
                        .toList();
        return dates.stream()
                .min(
                        Comparator.comparing((DateMention d) -> !isOwn(sentence, named, d, next))
                                .thenComparing(d -> d.month() == null)
                                .thenComparing(d -> Math.abs(d.span().start() - start)))
                .map(this::resolved)
                .orElse(null);
    }

    /** "bản ghi nhớ ký năm 2015", "Biên bản hội đàm năm 2016". */
    private boolean isOwn(Sentence sentence, Instrument.Named named, DateMention date, int next) {
        int end = sentence.span().start() + named.end();
        if (date.span().start() < end || date.span().start() >= next) {
            return false;
        }
        KeyText between = article.key().substring(end, date.span().start());
        KeyMatcher year = OF_YEAR.matcher(between);
        boolean ofYear =
                year.find()
                        && (year.group("first") != null
                                || between.indexOf('(') >= 0
                                || DocumentTerm.isOfItsDay(sentence, named));
        return ofYear || ENDS_WITH_SIGN.matcher(between).find();
    }

    /** A day without a year is the latest such day up to the event; null where that is unknown. */
    private EdtfDate resolved(DateMention date) {
        EdtfDate event = article.eventDate();
        if (date.year() != null) {
            return date.in(null);
        }
        boolean days = event != null && event.isDay() && date.isDay();
        return days ? date.before(event.last().plusDays(SAME_VISIT)) : null;
    }
}
