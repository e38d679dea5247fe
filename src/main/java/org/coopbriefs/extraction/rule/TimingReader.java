package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

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

    private static final KeyPattern RUNNING_TOTAL =
            KeyPattern.words(
                    "(?:nâng|đưa) tổng (?:số|cộng)",
                    "lũy kế",
                    "cộng dồn",
                    "lên tổng số",
                    "tính (?:đến|tới) (?:hết )?(?:năm học|khóa)",
                    "(?:cộng|gộp|tính) (?:lại|chung|gộp)(?! (?:cả )?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}) năm)",
                    "bringing the total",
                    "raising the total",
                    "so far");

    /** "Tính cả đợt này", "tính từ lứa ấy", "bảy khóa": up to now, wherever it stands. */
    private static final KeyPattern COUNTED_TOGETHER =
            KeyPattern.words(
                    "tính (?:đến|tới) (?:hết )?(?:năm học|khóa)",
                    "tính (?:cả|luôn) (?:đợt|khóa|lớp|lần|lứa|số) (?:này|vừa rồi|vừa qua|ấy|đó)",
                    "(?:đến|tới) (?:khóa|lớp|đợt|lứa) này(?=[^;.]{0,50} tổng số)",
                    "(?<=(?:đến|tới) (?:khóa|lớp|đợt|lứa) này, )tổng số",
                    "tính từ (?:lứa|khóa|lớp|đợt|khi|ngày|lúc|đó)",
                    "(?:cả|tất) thảy",
                    "qua (?:\\d{1,2}|" + SmallNumber.PATTERN + ") (?:khóa|lớp|lứa)",
                    "từ (?:trước đến nay|bấy đến nay|ngày ấy)",
                    "cộng dồn",
                    "all told");

    /** "Hơn 20 năm thực hiện nhiệm vụ": up to now, where no span is told. */
    private static final KeyPattern YEARS_OF_WORK =
            KeyPattern.of(
                    "(?<![\\p{L}\\d])(?:\\d{1,2}|",
                    SmallNumber.PATTERN,
                    ") (?:năm|mùa khô)(?: \\p{L}{1,8}){0,2}? (?:nhiệm vụ|hoạt động|quy tập|tìm kiếm)(?!\\p{L})");

    /** "271 học viên, tính từ năm 2018". */
    private static final KeyPattern COUNTED_SINCE =
            KeyPattern.of(
                    "^[^;.,\\d]{0,40},? (?:tính|kể) từ (?:năm|khi|ngày|khóa|tháng|lúc|lớp|đợt|lứa)(?!\\p{L})(?! học)");

    /** "Đã có hơn 3.000 sinh viên được đào tạo": up to now, where no time is told. */
    private static final KeyPattern THERE_HAVE_BEEN =
            KeyPattern.of("^ ?đã có (?:tổng cộng )?(?:hơn |gần |trên |khoảng )?$");

    private static final KeyPattern THIS_YEAR = KeyPattern.words("năm nay", "this year");

    private static final KeyPattern RIGHT_BEHIND =
            KeyPattern.of(" (?:[\\p{L}-]{1,12} ){1,6}(?:(?:trong|vào) )?(?:năm )?");

    private final Passage passage;
    private final ArticleContext article;

    private TimingReader(Passage passage) {
        this.passage = passage;
        this.article = passage.article();
    }

    /**
     * @param byDefault the scope where nothing is said
     */
    static Timing read(Passage passage, Act act, Scope byDefault) {
        TimingReader reader = new TimingReader(passage);
        Timing when = reader.when(act, byDefault);
        if (Intent.planned(passage)) {
            return when.as(Scope.PLANNED);
        }
        return when;
    }

    private Timing when(Act act, Scope byDefault) {
        PeriodMention period = period();
        EdtfDate year = year();
        if (act == Act.PRESENT) {
            return present(period, year);
        }
        if (isRunningTotal()) {
            EdtfDate since = period == null || !period.open() ? null : period.from();
            return Timing.of(Scope.CUMULATIVE, true).spanning(since, null);
        }
        if (period != null) {
            return covering(period, act);
        }
        if (Passage.has(YEARS_OF_WORK, Intent.lastSegment(passage.before()))) {
            return Timing.of(Scope.CUMULATIVE, true);
        }
        EdtfDate date = date();
        if (date != null) {
            return Timing.of(Scope.EVENT, true).on(date, DateBasis.TEXT);
        }
        if (year != null) {
            return Timing.of(Scope.EVENT, true).spanning(year, year);
        }
        PeriodMention inherited = act == Act.DONE ? inherited() : null;
        if (inherited != null) {
            return covering(inherited, act).byContext();
        }
        if (act == Act.DONE && Passage.has(THERE_HAVE_BEEN, passage.clauseBefore())) {
            return Timing.of(Scope.CUMULATIVE, false);
        }
        return act == Act.DONE ? Timing.of(Scope.EVENT, false) : Timing.of(byDefault, false);
    }

    private boolean isRunningTotal() {
        return Passage.has(RUNNING_TOTAL, passage.clauseBefore())
                || Passage.has(COUNTED_TOGETHER, Intent.lastSegment(passage.before()))
                || Passage.has(COUNTED_SINCE, passage.after());
    }

    /**
     * A month or day with its year before the figure, where it is another one than the event's;
     * else null.
     */
    private EdtfDate date() {
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

    private boolean inPeriod(DateMention date) {
        return article.periodsIn(passage.sentence().span()).stream()
                .anyMatch(p -> p.span().overlaps(date.span()));
    }

    /**
     * The period that opens one of the two sentences before ("Từ năm 2016 đến nay, ..."): it goes
     * on until another time is named. "Đến nay" alone says how far things have come.
     */
    private PeriodMention inherited() {
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
                boolean opens = first.span().start() - sentence.span().start() <= AT_THE_HEAD;
                boolean governs =
                        first.open() && (first.form() != Form.UNTIL || first.from() != null)
                                || first.form() == Form.SPAN;
                return opens && governs && periods.size() == 1 ? first : null;
            }
        }
        return null;
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
        Integer now = yearNow();
        EdtfDate from = now == null ? null : EdtfDate.ofYear(now - past.years());
        return Timing.of(Scope.CUMULATIVE, true).spanning(from, null);
    }

    private static boolean isOfLength(PeriodMention period, int years) {
        if (period.open() || period.from() == null || period.to() == null) {
            return false;
        }
        int difference = period.to().year() - period.from().year();
        return difference == years || difference + 1 == years;
    }

    private Integer yearNow() {
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
    private PeriodMention period() {
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
                before = period;
            } else if (before == null
                    && period.span().start() >= passage.figure().end()
                    && behind(period.span())) {
                return period;
            }
        }
        return before;
    }

    /** Whether the span lies in the figure's own clause or the one behind it. */
    private boolean behind(Span span) {
        KeyText between = article.key().substring(passage.figure().end(), span.start());
        return between.chars().filter(c -> c == ',' || c == '(').count() <= 1
                && !Passage.has(RUNNING_TOTAL, between)
                && between.chars().noneMatch(Character::isDigit);
    }

    private EdtfDate year() {
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
