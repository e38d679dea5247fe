package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.text.Span;

/**
 * What an article without a dateline gives away about its year: the text that was signed begins
 * then, an anniversary of a known day or a year of friendship is kept, or a period that has just
 * ended is looked back on.
 */
final class YearEvidence {

    /**
     * Months in which the last year's work is looked back on, and in which the next year's is
     * agreed.
     */
    private static final int EARLY = 3;

    private static final int LATE = 10;

    private record Anniversary(int base, KeyPattern pattern) {}

    private static final String YEARS =
            "(?<![\\d.,/])(?<n>\\d{1,3}) (?:năm|years)(?: kể từ| sau)? ?(?:ngày |since |of )?";
    private static final String WITHIN = "(?:\\p{L}{1,14} |\\(\\d{1,2}/\\d{1,2}\\) ?){0,3}?";

    /** The days that cooperation with Laos is told by; each as "N năm ...". */
    private static final List<Anniversary> ANNIVERSARIES =
            List.of(
                    anniversary(
                            1962,
                            "thiết lập quan hệ ngoại giao(?! (?:giữa )?việt nam (?:-|và) (?!lào))"),
                    anniversary(1962, "diplomatic (?:ties|relations)"),
                    anniversary(1977, "(?:hiệp ước|treaty of (?:amity|friendship))"),
                    anniversary(
                            1975,
                            "quốc khánh (?:nước )?(?:chdcnd |cộng hòa dân chủ nhân dân )?lào"),
                    anniversary(1955, "thành lập đảng nhân dân cách mạng lào"),
                    anniversary(1930, "thành lập đảng cộng sản việt nam"),
                    anniversary(
                            1945,
                            "(?:quốc khánh|cách mạng tháng tám)(?! (?:nước )?(?:chdcnd |cộng hòa"
                                    + " dân chủ nhân dân )?lào)"),
                    anniversary(1975, "(?:giải phóng (?:hoàn toàn )?miền nam|thống nhất đất nước)"),
                    anniversary(1949, "(?:truyền thống|thành lập) quân tình nguyện"),
                    anniversary(1947, "thương binh"),
                    anniversary(1944, "thành lập quân đội nhân dân việt nam"));

    private static Anniversary anniversary(int base, String what) {
        return new Anniversary(base, KeyPattern.of(YEARS, WITHIN, what));
    }

    private static final String DOCUMENT =
            "(?:thỏa thuận|ghi nhớ|biên bản|kế hoạch|chương trình|hợp"
                    + " tác|agreement|memorandum|mou)";

    /** 2012, 2017 and 2022 bore this name, told with the year. */
    private static final KeyPattern YEAR_OF_FRIENDSHIP =
            KeyPattern.of(
                    "(?<!\\p{L})(?:năm (?:đoàn kết(?:,)? hữu nghị|hữu nghị)(?: đoàn kết)?(?: đặc biệt)? (?:việt nam|việt|lào) ?[-–] ?(?:lào|việt nam)"
                            + "|(?:year of (?:solidarity and )?friendship|(?:solidarity and )?friendship year)[^.;\\d]{0,30}?)"
                            + " ?(?:năm |in )?\\(?(?<n>20\\d{2})(?!\\d)");

    /** "ký kết biên bản ghi nhớ giai đoạn 2022-2024": up to the period. */
    private static final KeyPattern SIGNED =
            KeyPattern.of(
                    "(?:(?<!\\p{L})ký(?: kết)?(?!\\p{L}| nghĩa)|trao (?:\\p{L}{1,8} ){0,3}(?:biên"
                            + " bản|bản ghi nhớ|thỏa thuận|văn bản)|inked|sealed|concluded|(?:and|to)"
                            + " sign|signed|signing)[^.;!?\\n"
                            + "]{0,90}?",
                    DOCUMENT,
                    "[^.;!?\\n]{0,60}$");

    private static final KeyPattern SIGNED_AFTER =
            KeyPattern.of("^[^.;!?\\n]{0,40}(?:đã |được )(?:\\p{L}{1,8} ){0,3}ký");

    private static final KeyPattern FEAST =
            KeyPattern.of("(?:tết|bunpimay|bun pi may|nhân dịp|chào mừng|lễ hội)[^.;]{0,60}$");

    /** "Những ngày giáp Tết Nhâm Dần 2022". */
    private static final KeyPattern NEW_YEAR_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tết|bunpimay|bun pi may)(?: \\p{L}{1,9}){1,4} (?<n>20\\d{2})(?!\\d)");

    private static final KeyPattern SEASON =
            KeyPattern.of("(?:mùa khô|mùa mưa|dry season)(?: năm| of)? $");

    private static final KeyPattern SEASON_BEHIND = KeyPattern.of("^ (?:dry|rainy) season");

    /** "ký kế hoạch hợp tác năm 2024": for the year that has begun. */
    private static final KeyPattern SIGNED_FOR_A_YEAR =
            KeyPattern.of(
                    "(?<!\\p{L})(?:ký(?: kết)?|signed|inked) [^.;!?\\n]{0,60}(?:kế hoạch|chương trình|biên bản (?:hội đàm|làm việc)|plan|program(?:me)?)(?: \\p{L}{1,12}){0,4} (?:năm |for |in )?$");

    private static final KeyPattern REVIEWED =
            KeyPattern.of("(?:đánh giá|kết quả|sơ kết|tổng kết|kiểm điểm|review)[^.;!?\\n]{0,90}$");

    private final KeyText key;
    private final List<DateMention> dates;
    private final List<PeriodMention> periods;
    private final Integer year;

    /**
     * @param key the folded text of the article proper
     */
    YearEvidence(KeyText key, List<DateMention> dates, List<PeriodMention> periods) {
        this.key = key;
        this.dates = dates;
        this.periods = periods;
        this.year = find();
    }

    /** The year of the event as far as the text gives it away, or null. */
    Integer year() {
        return year;
    }

    /**
     * Whether the text speaks of later years than the one after {@code year}, so that it was
     * written later.
     */
    boolean isPast(int year) {
        return dates.stream().anyMatch(d -> d.year() != null && d.year() > year + 1)
                || periods.stream().anyMatch(p -> p.from() != null && p.from().year() > year + 1);
    }

    /**
     * "Chiều 12/4, ... nhân dịp Tết Bunpimay năm 2023": the year that the sentence of a day names.
     */
    Integer yearBeside(DateMention day, Span sentence) {
        return ArticleContext.within(dates, sentence).stream()
                .filter(d -> d.year() != null && d.month() == null && !d.history())
                .filter(d -> d.span().start() > day.span().end())
                .filter(
                        d ->
                                FEAST.matcher(key.substring(day.span().end(), d.span().start()))
                                        .find())
                .map(DateMention::year)
                .findFirst()
                .orElse(null);
    }

    /**
     * The year of a day in {@code month}. A new text is signed early in its first year or late in
     * the year before, a period is looked back on at its end or early in the next year.
     */
    Integer yearFor(int month) {
        Integer signed = fromSigning();
        Integer reviewed = fromReview();
        if (fromAnniversaries() != null || signed == null && reviewed == null) {
            return year;
        }
        if (signed == null) {
            return month <= EARLY ? reviewed + 1 : reviewed;
        }
        boolean before = reviewed != null && reviewed == signed - 1 && month >= LATE;
        return before ? reviewed : signed;
    }

    private Integer find() {
        Integer found = fromAnniversaries();
        found = found != null ? found : fromSigning();
        found = found != null ? found : fromReview();
        found = found != null ? found : fromSeason();
        return found != null ? found : fromNewYear();
    }

    private Integer fromAnniversaries() {
        Integer found = anniversaryInBrackets();
        found = found != null ? found : fromAnniversary();
        return found != null ? found : fromYearOfFriendship();
    }

    private Integer fromYearOfFriendship() {
        KeyMatcher match = YEAR_OF_FRIENDSHIP.matcher(key);
        return match.find() ? Integer.valueOf(match.group("n")) : null;
    }

    private Integer fromNewYear() {
        KeyMatcher match = NEW_YEAR_OF.matcher(key);
        return match.find() ? Integer.valueOf(match.group("n")) : null;
    }

    /** The dry season 2023-2024, in which remains are looked for, ends in its second year. */
    private Integer fromSeason() {
        return periods.stream()
                .filter(YearEvidence::isSpan)
                .filter(
                        p ->
                                SEASON.matcher(before(p)).find()
                                        || SEASON_BEHIND.matcher(behind(p)).find())
                .map(p -> p.to().year())
                .findFirst()
                .orElse(null);
    }

    /** (5/9/1962 - 5/9/2022): the second of a pair of days. */
    private Integer anniversaryInBrackets() {
        for (int i = 1; i < dates.size(); i++) {
            DateMention first = dates.get(i - 1);
            DateMention second = dates.get(i);
            boolean pair = first.history() && second.history() && first.isDay() && second.isDay();
            if (pair
                    && first.year() != null
                    && second.year() != null
                    && first.day().equals(second.day())
                    && second.year() > first.year()
                    && second.span().start() - first.span().end() <= 12) {
                return second.year();
            }
        }
        return null;
    }

    private Integer fromAnniversary() {
        for (Anniversary anniversary : ANNIVERSARIES) {
            KeyMatcher match = anniversary.pattern().matcher(key);
            if (match.find()) {
                int found = anniversary.base() + Integer.parseInt(match.group("n"));
                return found >= 1990 && found <= 2100 ? found : null;
            }
        }
        return null;
    }

    private Integer fromSigning() {
        for (PeriodMention period : periods) {
            if (isSpan(period) && !past(period) && signed(period)) {
                return period.from().year();
            }
        }
        return dates.stream()
                .filter(d -> d.year() != null && d.month() == null && !d.history())
                .filter(d -> SIGNED_FOR_A_YEAR.matcher(before(d)).find())
                .map(DateMention::year)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSpan(PeriodMention period) {
        return period.form() == PeriodMention.Form.SPAN
                && period.from() != null
                && period.to() != null;
    }

    private boolean signed(PeriodMention period) {
        return SIGNED.matcher(before(period)).find() || SIGNED_AFTER.matcher(behind(period)).find();
    }

    private KeyText behind(Mention mention) {
        int end = mention.span().end();
        return key.substring(end, Math.min(key.length(), end + 60));
    }

    /** A signing that the text itself dates to another time: "năm 2019 hai tỉnh đã ký ...". */
    private boolean past(PeriodMention period) {
        Span near = new Span(Math.max(0, period.span().start() - 160), period.span().end());
        return ArticleContext.within(dates, near).stream()
                .anyMatch(d -> d.year() != null && !d.history());
    }

    private Integer fromReview() {
        for (PeriodMention period : periods) {
            if (isSpan(period) && REVIEWED.matcher(before(period)).find()) {
                return period.to().year();
            }
        }
        return dates.stream()
                .filter(d -> d.year() != null && d.month() == null && !d.history())
                .filter(d -> REVIEWED.matcher(before(d)).find())
                .map(DateMention::year)
                .findFirst()
                .orElse(null);
    }

    private KeyText before(Mention mention) {
        return key.substring(Math.max(0, mention.span().start() - 160), mention.span().start());
    }
}
