package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** Which of the times that are written round a figure is the figure's. */
final class FigureTimes {

    /** A sentence that opens with a time of its own inherits none. */
    private static final KeyPattern OWN_TIME =
            KeyPattern.of(
                    "^(?:trong (?:dịch|đợt|chuyến|khuôn"
                            + " khổ|dịp|thời|năm|tháng|quý|mùa)|mùa|khi|nhân|dịp|năm|đợt|mới đây|vừa"
                            + " qua|hiện|sáng|chiều|ngày|tại (?:buổi|lễ|hội|cuộc)|thời"
                            + " gian|this|recently|during|on|in|when|at)(?![\\p{L}])");

    /** How far into its sentence a period may stand that the next sentences go on under. */
    private static final int AT_THE_HEAD = 12;

    private static final KeyPattern REFERS_BACK =
            KeyPattern.of(
                    "^(?:theo đó|trong đó|cụ thể|qua đó|trong khoảng thời gian (?:này|đó)|trong"
                            + " giai đoạn (?:này|đó))");

    private static final KeyPattern RIGHT_BEHIND =
            KeyPattern.of(" (?:[\\p{L}-]{1,12} ){1,6}(?:(?:trong|vào) )?(?:năm )?");

    private static final int DOCUMENT_BEFORE = 80;

    private static final KeyPattern DOCUMENT =
            KeyPattern.of(
                    "(?:ghi nhớ|thỏa thuận|chương trình|kế hoạch|agreement|memorandum)(?!\\p{L})[^,;.]{0,60}$");

    /** What stands before the time at which something began. */
    private static final KeyPattern BEGAN =
            KeyPattern.of(
                    "(?<!\\p{L})(?:khởi công|thi công|xây(?: dựng)?|triển khai|thành lập|hoạt động|kết nghĩa) $");

    private static final int BEFORE = 14;

    private static final KeyPattern HAS_COME =
            KeyPattern.of("^,? (?:đã|vẫn|mới|cơ bản|chưa)(?!\\p{L})");

    /** "nhiều nhất từ trước tới nay". */
    private static final KeyPattern MOST = KeyPattern.of("(?<!\\p{L})nhất $");

    /** The same sum in other money. */
    private static final KeyPattern CONVERSION = KeyPattern.of("^ ?\\([^()]{1,40}\\)");

    private static final KeyPattern THIS_YEAR = KeyPattern.words("năm nay", "this year");

    private static final KeyPattern LAST_YEAR = KeyPattern.words("năm ngoái", "last year");

    private static final KeyPattern HAS_DONE =
            KeyPattern.of("(?<!\\p{L})(?:has|have) (?:\\p{L}{1,12} ){1,6}$");

    private final Passage passage;
    private final ArticleContext article;

    FigureTimes(Passage passage) {
        this.passage = passage;
        this.article = passage.article();
    }

    /**
     * A month or day with its year before the figure, where it is another one than the event's;
     * else null.
     */
    EdtfDate date() {
        EdtfDate nearest = null;
        for (DateMention date : article.datesIn(segment())) {
            boolean full = date.year() != null && date.month() != null && !date.history();
            if (full && date.span().end() <= passage.figure().start() && !inPeriod(date)) {
                nearest = date.in(null);
            }
        }
        boolean events = nearest != null && nearest.equals(article.eventDate());
        return events ? null : nearest;
    }

    /** "It has awarded scholarships to 1,157": in the time that was told just before. */
    private boolean hasDone() {
        return article.english() && HAS_DONE.matcher(passage.clauseBefore()).find();
    }

    private boolean inPeriod(DateMention date) {
        return article.periodsIn(passage.sentence().span()).stream()
                .anyMatch(p -> p.span().overlaps(date.span()));
    }

    /**
     * The period that opens one of the two sentences before ("Từ năm 2016 đến nay, ..."): it goes
     * on until another time is named. "Đến nay" alone says how far things have come.
     */
    PeriodMention inherited() {
        Sentence sentence = passage.sentence();
        for (int back = 0; back < 2; back++) {
            if (!article.datesIn(sentence.span()).isEmpty()
                    || Passage.has(OWN_TIME, sentence.key())) {
                return null;
            }
            sentence = article.before(sentence).orElse(null);
            if (sentence == null) {
                return null;
            }
            List<PeriodMention> periods = article.periodsIn(sentence.span());
            if (!periods.isEmpty()) {
                PeriodMention first = periods.getFirst();
                boolean opens =
                        first.span().start() - sentence.span().start() <= AT_THE_HEAD
                                || first.form() == Form.SINCE && hasDone();
                boolean governs =
                        first.open() && (first.form() != Form.UNTIL || first.from() != null)
                                || first.form() == Form.SPAN;
                return opens && governs && periods.size() == 1 && !isBeginning(first)
                        ? first
                        : null;
            }
        }
        return null;
    }

    /** The year in which the article was written, or else that of its event; may be null. */
    Integer yearNow() {
        EdtfDate now =
                article.article().published() != null
                        ? article.article().published()
                        : article.eventDate();
        return now == null ? null : now.year();
    }

    /**
     * The period that governs the figure: the nearest before it, or one right behind it, or that of
     * the sentence before.
     */
    PeriodMention period() {
        Sentence sentence = passage.sentence();
        PeriodMention own = nearest(article.periodsIn(segment()));
        if (own == null) {
            own = nearest(article.periodsIn(sentence.inBody(0, passage.end())));
        }
        if (own != null || !Passage.has(REFERS_BACK, sentence.key())) {
            return own;
        }
        return article.before(sentence)
                .map(s -> article.periodsIn(s.span()))
                .filter(periods -> !periods.isEmpty())
                .map(List::getLast)
                .orElse(null);
    }

    private PeriodMention nearest(List<PeriodMention> periods) {
        PeriodMention before = null;
        for (PeriodMention period : periods) {
            if (period.span().end() <= passage.figure().start()) {
                before = isOfDocument(period) || isBeginning(period) ? before : period;
            } else if (before == null
                    && period.span().start() >= passage.figure().end()
                    && behind(period.span())
                    && !isAsFar(period)
                    && !isOfAllTimes(period)) {
                return period;
            }
        }
        return before;
    }

    /**
     * "Thực hiện Bản ghi nhớ giai đoạn 2021 - 2025, ngày 30/3, trường khai giảng lớp cho 16": the
     * day counts.
     */
    private boolean isOfDocument(PeriodMention period) {
        Span between = new Span(period.span().end(), passage.figure().start());
        int from =
                Math.max(
                        passage.sentence().span().start(), period.span().start() - DOCUMENT_BEFORE);
        return article.datesIn(between).stream().anyMatch(d -> d.isDay() && !d.history())
                && DOCUMENT.matcher(article.key().substring(from, period.span().start())).find();
    }

    /** "khởi công từ cuối năm 2014, tổng vốn 8 tỷ đồng": when it began. */
    boolean isBeginning(PeriodMention period) {
        int from = Math.max(0, period.span().start() - BEFORE);
        return period.form() == Form.SINCE
                && !period.span().of(article.key()).contains("nay")
                && BEGAN.matcher(article.key().substring(from, period.span().start())).find();
    }

    /** "34 tỷ đồng, đến nay đã lợp xong mái": how far things have come. */
    private boolean isAsFar(PeriodMention period) {
        KeyText between = article.key().substring(passage.figure().end(), period.span().start());
        int end = period.span().end();
        return period.form() == Form.UNTIL
                && period.from() == null
                && between.indexOf(',') >= 0
                && HAS_COME.matcher(
                                article.key()
                                        .substring(end, Math.min(article.key().length(), end + 12)))
                        .find();
    }

    private boolean isOfAllTimes(PeriodMention period) {
        return MOST.matcher(article.key().substring(passage.figure().end(), period.span().start()))
                .find();
    }

    /** Whether the span lies in the figure's own clause or the one behind it. */
    private boolean behind(Span span) {
        KeyText all = article.key().substring(passage.figure().end(), span.start());
        KeyMatcher conversion = CONVERSION.matcher(all);
        KeyText between = conversion.find() ? all.substring(conversion.end()) : all;
        return between.chars().filter(c -> c == ',' || c == '(').count() <= 1
                && !RunningTotals.isNamedIn(between)
                && between.chars().noneMatch(Character::isDigit);
    }

    /** A year alone; null where none is told. */
    EdtfDate year() {
        Integer nearest = null;
        for (DateMention date : article.datesIn(segment())) {
            boolean yearAlone = date.year() != null && date.month() == null && !date.history();
            boolean before = date.span().end() <= passage.figure().start();
            if (yearAlone && isRightBehind(date)) {
                return EdtfDate.ofYear(date.year());
            }
            if (yearAlone && (before && !inPeriod(date) || nearest == null && behind(date))) {
                nearest = date.year();
            }
        }
        if (nearest == null && Passage.has(THIS_YEAR, passage.before())) {
            nearest = yearNow();
        }
        boolean lastYear = nearest == null && Passage.has(LAST_YEAR, passage.before());
        if (lastYear && yearNow() != null) {
            nearest = yearNow() - 1;
        }
        return nearest == null ? null : EdtfDate.ofYear(nearest);
    }

    /** "10 sinh viên năm 2021 và 12 em năm 2022": with no other figure between. */
    private boolean isRightBehind(DateMention date) {
        return date.span().start() >= passage.figure().end()
                && RIGHT_BEHIND
                        .matcher(
                                article.key()
                                        .substring(passage.figure().end(), date.span().start()))
                        .matches();
    }

    private boolean behind(DateMention date) {
        return date.span().start() >= passage.figure().end() && behind(date.span());
    }

    /** The part of the sentence between semicolons that holds the figure. */
    private Span segment() {
        KeyText key = passage.sentence().key();
        int from = key.lastIndexOf(';', passage.start()) + 1;
        int to = key.indexOf(';', passage.end());
        return passage.sentence().inBody(from, to < 0 ? key.length() : to);
    }
}
