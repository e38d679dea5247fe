package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.Span;

/**
 * Days, months and years in the forms of the Vietnamese and English press; always day before month
 * in figures.
 */
public final class DateFinder implements MentionFinder<DateMention> {

    private static final String TIME_OF_DAY =
            "(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|rạng sáng|mùng|mồng|vào)";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
    private static final String LAST = "(?<last>0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String AND = " ?(?:-|đến|tới|và|,) ?(?:ngày |ngày \\d{1,2}, )?";
    private static final String FREE = "(?<![\\d/.,-])";
    private static final String ENDS = "(?![\\d%]|[/.,-]\\d)";
    private static final String EN_MONTHS =
            "(?<name>january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";

    private static final Map<String, Integer> MONTH_OF =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    /** Tried in this order at every place; the first that fits takes the words. */
    private static final List<KeyPattern> FORMS =
            List.of(
                    // 15-17/2/2022, từ ngày 2 đến 4/3, 2 và 4/3
                    KeyPattern.of(
                            FREE,
                            DAY,
                            AND,
                            LAST,
                            " ?[/-] ?",
                            MONTH,
                            "(?: ?[/-] ?",
                            YEAR,
                            ")?",
                            ENDS),
                    // 27/12/2022, 27-12-2022, 27.12.2022
                    KeyPattern.of(
                            FREE, DAY, " ?(?<sep>[/.-]) ?", MONTH, " ?\\k<sep> ?", YEAR, ENDS),
                    // từ ngày 15 đến 17 tháng 2
                    KeyPattern.of(
                            TIME_OF_DAY,
                            " ",
                            DAY,
                            AND,
                            LAST,
                            " tháng ",
                            MONTH,
                            "(?:,? ?năm ",
                            YEAR,
                            "| ?[/-] ?(?<slashed>(?:19|20)\\d\\d))?",
                            ENDS),
                    // ngày 27 tháng 12 năm 2022
                    KeyPattern.of(
                            FREE,
                            DAY,
                            " ?tháng ",
                            MONTH,
                            "(?:,? năm ",
                            YEAR,
                            "| ?[/-] ?(?<slashed>(?:19|20)\\d\\d))",
                            ENDS),
                    KeyPattern.of(TIME_OF_DAY, " ", DAY, " ?tháng ", MONTH, ENDS),
                    // tháng 6/2022, tháng 6 năm 2022, 6/2022
                    KeyPattern.of(
                            "(?<!\\p{L})tháng ",
                            MONTH,
                            "(?: ?[/-] ?",
                            YEAR,
                            "| năm (?<slashed>(?:19|20)\\d\\d))",
                            ENDS),
                    KeyPattern.of(FREE, MONTH, "/", YEAR, ENDS),
                    // Sáng 26/6, ngày 27-12, (26/1); on its own only where it can be nothing else
                    KeyPattern.of(
                            "(?<!\\p{L})",
                            TIME_OF_DAY,
                            "(?: nay| qua)?,? ?(?:ngày )?\\(?(?:ngày )?",
                            DAY,
                            " ?[/-] ?",
                            MONTH,
                            ENDS),
                    // ngày 20.11
                    KeyPattern.of(
                            "(?<!\\p{L})(?:ngày|sáng|chiều|tối) ",
                            DAY,
                            "\\.",
                            MONTH,
                            "(?![\\d%]|[/.,-]\\d| (?:triệu|tỷ|nghìn|ha|km|tấn|đồng))"),
                    KeyPattern.of("(?<=\\()", DAY, " ?[/-] ?", MONTH, "(?=\\))"),
                    KeyPattern.of(FREE, "(?!24/7)(?<day>1[3-9]|2\\d|3[01]|0[1-9])/", MONTH, ENDS),
                    // English
                    KeyPattern.of(
                            "(?<!\\p{L})",
                            EN_MONTHS,
                            " ",
                            DAY,
                            "(?: ?(?:-|and|to) ?",
                            LAST,
                            ")?",
                            "(?:,? ",
                            YEAR,
                            ")?(?!\\d)"),
                    KeyPattern.of(
                            FREE,
                            DAY,
                            "(?:st|nd|rd|th)? ",
                            EN_MONTHS,
                            "(?:,? ",
                            YEAR,
                            ")?(?![\\p{L}\\d])"),
                    KeyPattern.of("(?<!\\p{L})", EN_MONTHS, " ", YEAR, "(?!\\d)"),
                    // tháng 6; năm 2022
                    KeyPattern.of("(?<!\\p{L})tháng ", MONTH, "(?![\\d%]|[.,]\\d| ?tháng)"),
                    KeyPattern.of(
                            "(?<!\\p{L})(?:năm(?: học)?|tết(?:"
                                    + " [\\p{L}]{2,6}){0,4}|xuân|in|of|since|until|year) ",
                            YEAR,
                            "(?! ?[-/] ?\\d)(?!\\d)"));

    private static final KeyPattern TODAY =
            KeyPattern.words(
                    "(?:hôm|sáng|trưa|chiều|tối|đêm) (?<now>nay|qua)", "(?<now2>today|yesterday)");

    /** What a date belongs to that is no event of the article. */
    private static final KeyPattern HISTORY =
            KeyPattern.of(
                    "(?:kỷ niệm|kỉ niệm|thành lập|quốc khánh|truyền thống|ngày sinh|ngày mất|tái"
                            + " lập|(?:quyết định|công văn|nghị quyết|văn bản|kế hoạch|thông tư|nghị"
                            + " định|tờ trình|giấy phép|công điện|chỉ thị|thông báo|hướng dẫn|giấy"
                            + " mời)[^.;\\n"
                            + "]{0,30}(?: số|/)|gửi công văn|gửi"
                            + " thư|anniversary|founded|established|national day)[^.;!?\\n"
                            + "]{0,60}$");

    private static final int CENTURY = 2000;

    /** "Mừng 40 năm Quốc khánh Lào, ngày 3/12/2015, ...": the feast is over with its comma. */
    private static final KeyPattern AFTER_FEAST =
            KeyPattern.of(
                    "(?:kỷ niệm|kỉ niệm|quốc khánh|truyền thống)[^.;!?\\n]{0,50},(?: (?:sáng|chiều|tối|trưa))?(?: ngày)? $");

    /** "Vientiane, November 28 (VNA)": the day on which it was written. */
    private static final KeyPattern FILED = KeyPattern.of("^ ?\\((?:vna|ttxvn|kpl|vov\\d?)\\)");

    private static final KeyPattern ONLY_JOINED = KeyPattern.of(" ?(?:-|đến|tới|và) ?(?:ngày )?");

    @Override
    public List<DateMention> find(ReadText text) {
        List<DateMention> found = new ArrayList<>();
        KeyText key = text.key();
        boolean[] taken = new boolean[key.length()];
        for (KeyPattern form : FORMS) {
            collect(form, key, taken, found);
        }
        today(key, taken, found);
        found.sort(Comparator.comparing(DateMention::span));
        return settled(found, key);
    }

    private static void collect(
            KeyPattern form, KeyText key, boolean[] taken, List<DateMention> found) {
        KeyMatcher match = form.matcher(key);
        while (match.find()) {
            DateMention date = date(match);
            if (date != null && free(taken, date.span())) {
                take(taken, date.span());
                found.add(date);
            }
        }
    }

    private static DateMention date(KeyMatcher match) {
        Integer month = has(match, "name") ? monthOf(match.group("name")) : number(match, "month");
        Integer year =
                number(match, "year") != null ? number(match, "year") : number(match, "slashed");
        Integer day = number(match, "day");
        Integer last = number(match, "last");
        if (day != null && last != null && last <= day) {
            return null;
        }
        Span span = new Span(match.start(), match.end());
        DateMention date = new DateMention(span, year, month, day, last, null, false);
        return day != null && date.in(year == null ? 2024 : year) == null ? null : date;
    }

    private static Integer monthOf(String name) {
        return MONTH_OF.get(name.substring(0, 3));
    }

    private static boolean has(KeyMatcher match, String group) {
        return match.hasGroup(group) && match.group(group) != null;
    }

    private static Integer number(KeyMatcher match, String group) {
        return has(match, group) ? Integer.valueOf(match.group(group)) : null;
    }

    private static void today(KeyText key, boolean[] taken, List<DateMention> found) {
        KeyMatcher match = TODAY.matcher(key);
        while (match.find()) {
            boolean now = "nay".equals(match.group("now")) || "today".equals(match.group("now2"));
            Span span = new Span(match.start(), match.end());
            if (free(taken, span)) {
                found.add(new DateMention(span, null, null, null, null, now ? 0 : 1, false));
            }
        }
    }

    private static boolean free(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, Span span) {
        java.util.Arrays.fill(taken, span.start(), span.end(), true);
    }

    /** Shares the year of a range's end with its start and sets history apart. */
    private static List<DateMention> settled(List<DateMention> found, KeyText key) {
        List<DateMention> result = new ArrayList<>(found);
        for (int i = 0; i < result.size(); i++) {
            DateMention date = result.get(i);
            DateMention next = i + 1 < result.size() ? result.get(i + 1) : null;
            boolean joined = next != null && joined(date, next, key);
            if (joined && sameDay(date, next)) {
                result.set(i + 1, next.asHistory());
                result.set(i, date.asHistory());
            } else if (joined && date.isDay() && date.year() == null) {
                result.set(i, date.withYear(next.year()));
            }
            if (!result.get(i).history() && historical(result.get(i), key)) {
                result.set(i, result.get(i).asHistory());
            }
        }
        return result;
    }

    private static boolean joined(DateMention date, DateMention next, KeyText key) {
        return next.span().start() - date.span().end() <= 12
                && ONLY_JOINED
                        .matcher(key.substring(date.span().end(), next.span().start()))
                        .matches();
    }

    /** (5/9/1962 - 5/9/2022): an anniversary. */
    private static boolean sameDay(DateMention a, DateMention b) {
        return a.isDay()
                && a.day().equals(b.day())
                && a.month().equals(b.month())
                && a.year() != null
                && !a.year().equals(b.year());
    }

    private static boolean historical(DateMention date, KeyText key) {
        int from = Math.max(0, date.span().start() - 100);
        KeyText after =
                key.substring(date.span().end(), Math.min(key.length(), date.span().end() + 12));
        if (FILED.matcher(after).find()) {
            return true;
        }
        KeyText before = key.substring(from, date.span().start());
        boolean told = HISTORY.matcher(before).find() && !isAfterFeast(date, before);
        return told && (date.isDay() || date.year() == null);
    }

    /** What is kept as a feast today began in the last century. */
    private static boolean isAfterFeast(DateMention date, KeyText before) {
        boolean recent = date.year() == null || date.year() >= CENTURY;
        return recent && AFTER_FEAST.matcher(before).find();
    }
}
