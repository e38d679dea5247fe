package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/** Reads what a figure covers, and when, from the words round it. */
final class TimingReader {

    /** What the verb of the figure says by itself. */
    enum Act {
        /** Something was done: trained, gave. */
        DONE,
        /** Something is there: there are, is studying. */
        PRESENT,
        /** Nothing of either. */
        NONE
    }

    /** How many sentences back a span of the same length explains "trong 4 năm qua". */
    private static final int FAR = 6;

    /** "Từ bấy đến nay, ...": what the sentences behind it tell is of that time. */
    private static final KeyPattern SINCE_THEN =
            KeyPattern.of(
                    "^(?:kể )?từ (?:bấy|đó|ngày ấy|ngày đó|khi ấy) (?:đến|tới) nay(?!\\p{L})");

    /** "Tổng kinh phí là 5,4 tỷ đồng": of all that was told just before. */
    private static final KeyPattern IN_TOTAL =
            KeyPattern.of(
                    "^(?:tổng|toàn bộ)(?: cộng)? (?:kinh phí|chi phí|số tiền|giá trị|nguồn lực)(?!\\p{L})");

    private static final KeyPattern SO_FAR =
            KeyPattern.of("^[^,;.\\d]{0,40} so far (?:in|during|for) (?:the )?$");

    /** "Hơn 20 năm thực hiện nhiệm vụ": up to now, where no span is told. */
    private static final KeyPattern YEARS_OF_WORK =
            KeyPattern.of(
                    "(?<![\\p{L}\\d])(?:\\d{1,2}|",
                    SmallNumber.PATTERN,
                    ") (?:năm|mùa khô)(?: \\p{L}{1,8}){0,2}? (?:nhiệm vụ|hoạt động|quy tập|tìm kiếm)(?!\\p{L})");

    /** "Đã có hơn 3.000 sinh viên được đào tạo": up to now, where no time is told. */
    private static final KeyPattern THERE_HAVE_BEEN =
            KeyPattern.of("^ ?đã có (?:tổng cộng )?(?:hơn |gần |trên |khoảng )?$");

    /** "Tổng cộng 94 em đã ra trường". */
    private static final KeyPattern ALTOGETHER = KeyPattern.of("^ ?tổng cộng (?:có )?$");

    private static final KeyPattern HAVE_BY_NOW = KeyPattern.of("^[^\\d]{0,40} đã(?!\\p{L})");

    /** "410 Lao students have graduated". */
    private static final KeyPattern HAVE_BEHIND =
            KeyPattern.of(
                    "^(?: [\\p{L}'-]{1,14}){0,6} have (?:since |so far |already |now )?(?:graduated|received|completed|finished|been trained|studied|earned|returned)(?!\\p{L})");

    /** "khóa đầu có 12 người, nay 312 bác sĩ đã ra trường". */
    private static final KeyPattern UP_TO_NOW =
            KeyPattern.of("[,;:] nay (?:đã có |có |đã )?(?:hơn |gần |trên |khoảng )?$");

    private static final KeyPattern HAS =
            KeyPattern.of("(?<!đã )(?<!\\p{L})có (?:gần |hơn |trên |khoảng )?$");

    /** "Riêng hai năm qua": a time of its own, and no sum up to now. */
    private static final KeyPattern ALONE =
            KeyPattern.of("^(?:tính )?riêng |(?<!\\p{L})years? alone(?!\\p{L})");

    private static final KeyPattern STAGE = KeyPattern.words("giai đoạn", "period");

    private final Passage passage;
    private final ArticleContext article;
    private final FigureTimes times;

    private TimingReader(Passage passage) {
        this.passage = passage;
        this.article = passage.article();
        this.times = new FigureTimes(passage);
    }

    /**
     * @param byDefault the scope where nothing is said
     */
    static Timing read(Passage passage, Act act, Scope byDefault) {
        TimingReader reader = new TimingReader(passage);
        Timing when = reader.when(act, byDefault);
        if (Intent.planned(passage) || reader.isToCome(when)) {
            return when.as(Scope.PLANNED);
        }
        return when;
    }

    /** "Năm 2019 tỉnh nhận 4 điều dưỡng", in an article of 2018. */
    private boolean isToCome(Timing when) {
        EdtfDate written = article.article().published();
        EdtfDate begins = when.from();
        return when.scope() == Scope.EVENT
                && written != null
                && begins != null
                && (begins.first().isAfter(written.last()) || beginsNow(when, written));
    }

    /** "Giai đoạn 2020 - 2025, tỉnh giúp đào tạo 100 học sinh", in an article of 2020. */
    private boolean beginsNow(Timing when, EdtfDate written) {
        PeriodMention period = times.period();
        return period != null
                && when.to() != null
                && when.from().year() == written.year()
                && when.to().year() - written.year() >= 2
                && Passage.has(STAGE, period.span().of(article.key()))
                && !Intent.done(passage);
    }

    private Timing when(Act act, Scope byDefault) {
        PeriodMention period = times.period();
        EdtfDate year = times.year();
        if (act == Act.PRESENT) {
            return present(period, year);
        }
        boolean open = period == null || period.form() == Form.UNTIL;
        PeriodMention closed = open ? closedBehind() : null;
        if (closed != null) {
            return covering(closed, act);
        }
        if (RunningTotals.isOne(passage) && !isClosed(period)
                || RunningTotals.isAllTold(passage) && (period == null || period.open())) {
            EdtfDate since = period == null || !period.open() ? null : period.from();
            return Timing.of(Scope.CUMULATIVE, true).spanning(since, null);
        }
        if (period != null) {
            return isThere(period, act, byDefault)
                    ? Timing.of(Scope.STOCK, true).spanning(period.from(), period.to())
                    : covering(period, act);
        }
        if (Passage.has(YEARS_OF_WORK, Intent.lastSegment(passage.before()))) {
            return Timing.of(Scope.CUMULATIVE, true);
        }
        EdtfDate date = times.date();
        if (date != null) {
            return Timing.of(Scope.EVENT, true).on(date, DateBasis.TEXT);
        }
        if (year != null) {
            return Timing.of(Scope.EVENT, true).spanning(year, year);
        }
        PeriodMention inherited = act == Act.DONE ? times.inherited() : null;
        if (inherited != null) {
            return covering(inherited, act).byContext();
        }
        if (act == Act.DONE && (isSinceThen() || isOfAllUpToNow())) {
            return Timing.of(Scope.CUMULATIVE, false);
        }
        if (act == Act.DONE && UP_TO_NOW.matcher(passage.before()).find()) {
            return Timing.of(Scope.CUMULATIVE, false);
        }
        if (act == Act.DONE
                && (Passage.has(THERE_HAVE_BEEN, passage.clauseBefore())
                        || ALTOGETHER.matcher(passage.clauseBefore()).find()
                                && HAVE_BY_NOW.matcher(passage.clauseAfter()).find()
                        || HAVE_BEHIND.matcher(passage.clauseAfter()).find())) {
            return Timing.of(Scope.CUMULATIVE, false);
        }
        return act == Act.DONE ? Timing.of(Scope.EVENT, false) : Timing.of(byDefault, false);
    }

    /** "Năm học 2015 - 2016, tỉnh có 312 lưu học sinh": that many were there. */
    private boolean isThere(PeriodMention period, Act act, Scope byDefault) {
        return act == Act.NONE
                && byDefault == Scope.STOCK
                && period.form() == Form.SCHOOL
                && HAS.matcher(passage.clauseBefore()).find();
    }

    /** The sentence before, which tells no other time, opens with a time up to now. */
    private boolean isSinceThen() {
        return article.before(passage.sentence())
                .filter(s -> Passage.has(SINCE_THEN, s.key()))
                .isPresent();
    }

    /** The whole cost of what was done up to now. */
    private boolean isOfAllUpToNow() {
        return Passage.has(IN_TOTAL, passage.before())
                && article.before(passage.sentence())
                        .map(s -> article.periodsIn(s.span()))
                        .filter(p -> p.size() == 1 && p.getFirst().open())
                        .filter(p -> !times.isBeginning(p.getFirst()))
                        .isPresent();
    }

    /** "13 students so far in the 2022-2024 period": both ends are told. */
    private PeriodMention closedBehind() {
        int end = passage.figure().end();
        return article.periodsIn(passage.sentence().span()).stream()
                .filter(this::isClosed)
                .filter(p -> SO_FAR.matcher(article.key().substring(end, p.span().start())).find())
                .findFirst()
                .orElse(null);
    }

    private boolean isClosed(PeriodMention period) {
        return period != null
                && period.form() == Form.SPAN
                && period.span().start() >= passage.figure().end();
    }

    private static Timing present(PeriodMention period, EdtfDate year) {
        Timing stock = Timing.of(Scope.STOCK, true);
        if (period != null && period.form() == Form.UNTIL && period.to() != null) {
            return stock.on(period.to(), DateBasis.TEXT);
        }
        if (period != null && !period.open()) {
            return stock.spanning(period.from(), period.to());
        }
        return year == null ? stock : stock.on(year, DateBasis.TEXT);
    }

    private Timing covering(PeriodMention period, Act act) {
        if (startsBehind(period)) {
            return Timing.of(Scope.EVENT, true).on(period.from(), DateBasis.TEXT);
        }
        if (period.form() == Form.PAST) {
            return past(period);
        }
        if (!period.open()) {
            return Timing.of(Scope.EVENT, true).spanning(period.from(), period.to());
        }
        if (period.form() == Form.UNTIL && act == Act.NONE) {
            Timing stock = Timing.of(Scope.STOCK, true);
            return period.to() == null ? stock : stock.on(period.to(), DateBasis.TEXT);
        }
        Timing sum = Timing.of(Scope.CUMULATIVE, true).spanning(period.from(), null);
        return period.to() == null ? sum : sum.on(period.to(), DateBasis.TEXT);
    }

    /** "tiếp nhận 12 bác sĩ vào học từ tháng 8": a beginning, not a sum up to now. */
    private boolean startsBehind(PeriodMention period) {
        return period.form() == Form.SINCE
                && period.from() != null
                && period.span().start() >= passage.figure().end()
                && !period.span().of(article.key()).contains("nay")
                && !period.span().of(article.key()).startsWith("since");
    }

    /** "trong 4 năm qua": the span of four years that was named before, or a running sum. */
    private Timing past(PeriodMention past) {
        for (int i = passage.sentence().index();
                i >= 0 && i > passage.sentence().index() - FAR;
                i--) {
            for (PeriodMention period : article.periodsIn(article.sentences().get(i).span())) {
                if (isOfLength(period, past.years())) {
                    return Timing.of(Scope.EVENT, true).spanning(period.from(), period.to());
                }
            }
        }
        Integer now = times.yearNow();
        EdtfDate from = now == null ? null : EdtfDate.ofYear(now - past.years());
        boolean apart = past.years() == 1 || Passage.has(ALONE, passage.before());
        return Timing.of(apart ? Scope.EVENT : Scope.CUMULATIVE, true).spanning(from, null);
    }

    private static boolean isOfLength(PeriodMention period, int years) {
        if (period.open() || period.from() == null || period.to() == null) {
            return false;
        }
        int difference = period.to().year() - period.from().year();
        return difference == years || difference + 1 == years;
    }
}
