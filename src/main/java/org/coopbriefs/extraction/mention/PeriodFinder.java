package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.PeriodMention.Form;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** Stretches of time, with stated ends, open ends, or only a length. */
public final class PeriodFinder implements MentionFinder<PeriodMention> {

    /** No plan of cooperation runs longer; a wider pair of years is something else. */
    private static final int LONGEST = 60;

    private static final String Y1 = "(?<from>(?:19|20)\\d\\d)";
    private static final String Y2 = "(?<to>(?:19|20)\\d\\d)";
    private static final String TO =
            " ?(?:-|đến hết|đến|tới|to|until|through|and|và) ?(?:năm |tháng (?<tm>\\d{1,2}) ?[/-]"
                    + " ?)?";
    private static final String MONTH_1 = "(?:tháng (?<fm>\\d{1,2}) ?(?:[/-]|năm) ?)?";
    private static final String START = "(?<![\\p{L}\\d])";
    private static final String NOW = "(?:cho )?(?:đến|tới) (?:nay|thời điểm này)";

    /** "kể từ khóa đầu tiên mở năm 2010", "since it was set up in 1999". */
    private static final String SINCE_AN_EVENT =
            START
                    + "(?:(?:kể |tính )?từ (?:khi|lúc|hồi|ngày|khóa|lớp|đợt|năm học)(?:"
                    + " \\p{L}{1,12}){1,8}? (?:\\((?:năm )?|năm |tháng (?<fm>\\d{1,2}) ?[/-] ?)|since(?:"
                    + " \\p{L}{1,12}){1,8}? in )"
                    + Y1
                    + "(?!\\d)";

    /** "the 2016-20 period", "giai đoạn 2021-25": the century of the second year is left out. */
    private static final String SHORT_SPAN = Y1 + " ?- ?(?<short>\\d\\d)(?![\\d%]|[/.,-]\\d)";

    private record Rule(Form form, KeyPattern pattern) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            Form.TERM,
                            KeyPattern.of(
                                    START,
                                    "(?:nhiệm kỳ|nhiệm kì|khóa [ivx\\d]{1,6},?(?: nhiệm kỳ)?) \\(?",
                                    Y1,
                                    " ?- ?",
                                    Y2,
                                    "(?!\\d)")),
                    new Rule(
                            Form.SCHOOL,
                            KeyPattern.of(
                                    START,
                                    "(?:năm học|niên khóa|khóa học|school year|academic year) \\(?",
                                    Y1,
                                    "(?: ?- ?",
                                    Y2,
                                    ")?(?!\\d)")),
                    new Rule(
                            Form.SINCE,
                            KeyPattern.of(
                                    START,
                                    "(?:kể )?từ (?:ngày \\d{1,2} ?[/-] ?(?<fm>\\d{1,2}) ?[/-]"
                                            + " ?|(?:đầu |cuối |giữa )?(?:năm học |năm |tháng"
                                            + " (?<fm2>\\d{1,2}) ?(?:[/-]|năm) ?))?",
                                    Y1,
                                    ",? ",
                                    NOW)),
                    new Rule(
                            Form.SINCE,
                            KeyPattern.of(
                                    START,
                                    "(?:from|since) ",
                                    Y1,
                                    "(?: (?:to date|until now|to the present|to now|up to now))?(?!"
                                            + " ?(?:-|to|until|and) ?\\d)(?!\\d)")),
                    new Rule(
                            Form.SPAN,
                            KeyPattern.of(SINCE_AN_EVENT, "(?: cho)?", TO, Y2, "(?![\\d/])")),
                    new Rule(
                            Form.SPAN,
                            KeyPattern.of(
                                    START,
                                    "(?:(?:giai đoạn|nhiệm kỳ|covered|covering|for|during|in|of)(?: the)? )",
                                    SHORT_SPAN)),
                    new Rule(
                            Form.SPAN,
                            KeyPattern.of(
                                    START,
                                    SHORT_SPAN,
                                    "(?= (?:period|term|phase|plan|programme))")),
                    new Rule(
                            Form.SINCE,
                            KeyPattern.of(SINCE_AN_EVENT, "\\)?(?! ?[-/] ?\\d)(?:,? ", NOW, ")?")),
                    new Rule(
                            Form.SPAN,
                            KeyPattern.of(
                                    START,
                                    "(?:(?:từ|giai đoạn(?: từ)?) )?\\(?(?:năm )?",
                                    MONTH_1,
                                    Y1,
                                    TO,
                                    Y2,
                                    "(?![\\d/])")),
                    new Rule(
                            Form.SPAN,
                            KeyPattern.of(
                                    START,
                                    "(?:from|between|in|for|during)(?: the)? ",
                                    Y1,
                                    " ?(?:-|to|and) ?",
                                    Y2,
                                    "(?!\\d)")),
                    new Rule(
                            Form.SINCE,
                            KeyPattern.of(
                                    START,
                                    "(?:kể )?từ (?:đầu |cuối )?(?:năm học |năm |tháng"
                                            + " (?<fm>\\d{1,2}) ?(?:[/-]|năm) ?)",
                                    Y1,
                                    "(?! ?[-/] ?\\d)(?!\\d)")),
                    new Rule(
                            Form.SINCE,
                            KeyPattern.words(
                                    "từ đầu (?:năm|nhiệm kỳ)(?: \\p{L}{1,6}){0,2} " + NOW,
                                    "từ (?:khi|ngày|lúc)(?: \\p{L}{1,10}){1,8},? (?:"
                                            + NOW
                                            + "|(?:đến|tới) (?:hết|cuối|đầu|giữa) (?:tháng|quý|năm) [\\divx]{1,4}(?:/\\d{4})?)",
                                    "từ trước " + NOW,
                                    "từ đó " + NOW)),
                    new Rule(
                            Form.PAST,
                            KeyPattern.of(
                                    START,
                                    "(?<!tháng )(?:trong |suốt |hơn |gần |trên |khoảng ){0,3}+(?<n>",
                                    SmallNumber.PATTERN,
                                    ") (?:(?<ten>thập kỷ|thập niên)|năm|học kỳ) (?:trôi qua|qua|nay|trở lại đây|gần đây|vừa"
                                            + " qua)(?!\\p{L})")),
                    new Rule(
                            Form.PAST,
                            KeyPattern.of(
                                    START,
                                    "(?:past|last|recent|over(?: the)?) (?<n>",
                                    SmallNumber.PATTERN,
                                    ") (?:(?<ten>decades)|years)")),
                    new Rule(
                            Form.PART_OF_YEAR,
                            KeyPattern.of(
                                    START,
                                    "quý (?<q>iv|i{1,3}|[1-4])(?:(?:/| năm |, năm | )",
                                    Y1,
                                    ")?(?![\\p{L}\\d])")),
                    new Rule(
                            Form.PART_OF_YEAR,
                            KeyPattern.of(
                                    START,
                                    "(?<months>",
                                    SmallNumber.PATTERN,
                                    ") tháng (?<half>đầu |cuối )?năm(?: ",
                                    Y1,
                                    ")?(?![\\p{L}\\d])")),
                    new Rule(
                            Form.UNTIL,
                            KeyPattern.of(
                                    START,
                                    "(?:tính )?(?:đến|tới)(?: hết| cuối| đầu| thời điểm)? (?:ngày"
                                            + " \\d{1,2}/|tháng )(?<tm>\\d{1,2}) ?[/-] ?",
                                    Y2,
                                    "(?!\\d)")),
                    new Rule(
                            Form.UNTIL,
                            KeyPattern.of(
                                    START,
                                    "tính (?:đến|tới)(?: hết| cuối| đầu)? (?:năm |năm học )",
                                    Y2,
                                    "(?!\\d)")),
                    new Rule(
                            Form.UNTIL,
                            KeyPattern.words(
                                    NOW,
                                    "tính (?:đến|tới) (?:nay|thời điểm này|thời điểm hiện tại)",
                                    "so far",
                                    "to date",
                                    "up to now",
                                    "until now")));

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    @Override
    public List<PeriodMention> find(ReadText text) {
        List<PeriodMention> found = new ArrayList<>();
        boolean[] taken = new boolean[text.key().length()];
        for (Rule rule : RULES) {
            KeyMatcher match = rule.pattern().matcher(text.key());
            while (match.find()) {
                PeriodMention period = period(rule.form(), match);
                if (period != null
                        && !taken[period.span().start()]
                        && !taken[period.span().end() - 1]) {
                    Arrays.fill(taken, period.span().start(), period.span().end(), true);
                    found.add(period);
                }
            }
        }
        found.sort(Comparator.comparing(PeriodMention::span));
        return found;
    }

    private static PeriodMention period(Form form, KeyMatcher match) {
        Span span = new Span(match.start(), match.end());
        return switch (form) {
            case PAST -> {
                Integer years = SmallNumber.of(match.group("n"));
                int unit = has(match, "ten") ? 10 : 1;
                yield years == null
                        ? null
                        : new PeriodMention(span, form, null, null, true, unit * years);
            }
            case PART_OF_YEAR -> partOfYear(span, match);
            case UNTIL -> new PeriodMention(span, form, null, end(match), true, null);
            case SINCE -> new PeriodMention(span, form, start(match), null, true, null);
            default -> closed(form, span, match);
        };
    }

    private static PeriodMention closed(Form form, Span span, KeyMatcher match) {
        EdtfDate from = start(match);
        EdtfDate to = end(match);
        if (to == null) {
            to = form == Form.SCHOOL ? EdtfDate.ofYear(from.year() + 1) : from;
        }
        boolean sound = from.year() <= to.year() && to.year() - from.year() <= LONGEST;
        return sound ? new PeriodMention(span, form, from, to, false, null) : null;
    }

    private static PeriodMention partOfYear(Span span, KeyMatcher match) {
        Integer year = number(match, "from");
        int first = 1;
        int last;
        if (has(match, "q")) {
            last = QUARTERS.get(match.group("q")) * 3;
            first = last - 2;
        } else {
            Integer months = SmallNumber.of(match.group("months"));
            if (months == null || months > 11 || match.group("half") == null && year == null) {
                return null;
            }
            boolean end = match.group("half") != null && match.group("half").startsWith("cu");
            first = end ? 13 - months : 1;
            last = end ? 12 : months;
        }
        return new PeriodMention(
                span,
                Form.PART_OF_YEAR,
                year == null ? null : EdtfDate.ofMonth(year, first),
                year == null ? null : EdtfDate.ofMonth(year, last),
                false,
                null);
    }

    private static EdtfDate start(KeyMatcher match) {
        Integer month = number(match, "fm") != null ? number(match, "fm") : number(match, "fm2");
        return date(number(match, "from"), month);
    }

    private static EdtfDate end(KeyMatcher match) {
        if (has(match, "short")) {
            return EdtfDate.ofYear(number(match, "from") / 100 * 100 + number(match, "short"));
        }
        return date(number(match, "to"), number(match, "tm"));
    }

    private static EdtfDate date(Integer year, Integer month) {
        if (year == null) {
            return null;
        }
        return month == null || month < 1 || month > 12
                ? EdtfDate.ofYear(year)
                : EdtfDate.ofMonth(year, month);
    }

    private static boolean has(KeyMatcher match, String group) {
        return match.hasGroup(group) && match.group(group) != null;
    }

    private static Integer number(KeyMatcher match, String group) {
        return has(match, group) ? Integer.valueOf(match.group(group)) : null;
    }
}
