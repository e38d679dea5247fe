package org.coopbriefs.extraction.mention;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.VietnameseText;

/**
 * The number words, hedges and bounds of one language, folded as the text is; kept in hash tables,
 * which answer sooner than what {@link Map#of} makes.
 */
record NumberWords(
        boolean english,
        Map<String, Integer> units,
        Map<String, Integer> tens,
        Map<String, Long> multipliers,
        Map<String, Qualifier> hedges,
        Set<String> vague,
        Set<String> to,
        Set<String> names,
        Set<String> each,
        Set<String> notAfterOne) {

    static final int LONGEST_HEDGE = 3;
    static final int LONGEST_NAME = 5;

    private static final NumberWords VIETNAMESE =
            new NumberWords(
                    false,
                    counted("một hai ba bốn năm sáu bảy tám chín", 1),
                    new HashMap<>(Map.of("mười", 10, "mươi", 10)),
                    vietnameseMultipliers(),
                    vietnameseHedges(),
                    set("hàng", "vài", "mấy", "nhiều", "dăm", "bao", "những"),
                    set("đến", "tới", "-"),
                    vietnameseNames(),
                    set("mỗi", "hằng", "hàng", "từng"),
                    set(
                            "số", "trong", "phần", "cách", "lần", "mặt", "bên", "vài", "ít", "khi",
                            "lòng", "thời", "đôi", "chút", "loạt", "nửa", "cái", "nhóm", "hai"));

    private static final NumberWords ENGLISH =
            new NumberWords(
                    true,
                    counted(
                            "one two three four five six seven eight nine ten eleven twelve"
                                    + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
                            1),
                    decades(),
                    englishMultipliers(),
                    englishHedges(),
                    set("many", "several", "few"),
                    set("to", "-"),
                    englishNames(),
                    set("each", "every", "per"),
                    set("of", "another", "or", "day", "side", "hand"));

    static NumberWords of(boolean english) {
        return english ? ENGLISH : VIETNAMESE;
    }

    static String fold(String phrase) {
        return VietnameseText.of(phrase).key();
    }

    static Set<String> set(String... phrases) {
        return Arrays.stream(phrases).map(NumberWords::fold).collect(Collectors.toSet());
    }

    private static Map<String, Integer> counted(String words, int first) {
        Map<String, Integer> values = new HashMap<>();
        for (String word : words.split(" ")) {
            values.put(fold(word), first + values.size());
        }
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, Integer> decades() {
        Map<String, Integer> values = new HashMap<>();
        int value = 20;
        for (String word : "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")) {
            values.put(word, value);
            value += 10;
        }
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, Long> vietnameseMultipliers() {
        Map<String, Long> values = new HashMap<>();
        values.put("chục", 10L);
        values.put("trăm", 100L);
        values.put("nghìn", 1_000L);
        values.put("ngàn", 1_000L);
        values.put("vạn", 10_000L);
        values.put("triệu", 1_000_000L);
        values.put("tr", 1_000_000L);
        values.put("tỷ", 1_000_000_000L);
        values.put("tỉ", 1_000_000_000L);
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, Long> englishMultipliers() {
        Map<String, Long> values = new HashMap<>();
        values.put("hundred", 100L);
        values.put("thousand", 1_000L);
        values.put("million", 1_000_000L);
        values.put("mln", 1_000_000L);
        values.put("billion", 1_000_000_000L);
        values.put("bln", 1_000_000_000L);
        values.put("bn", 1_000_000_000L);
        values.put("trillion", 1_000_000_000_000L);
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, Qualifier> vietnameseHedges() {
        Map<String, Qualifier> hedges = new HashMap<>();
        all(hedges, Qualifier.MORE_THAN, "hơn", "trên", "ít nhất", "tối thiểu", "không dưới");
        all(hedges, Qualifier.MORE_THAN, "không ít hơn");
        all(hedges, Qualifier.NEARLY, "gần", "ngót", "suýt soát", "xấp xỉ gần");
        all(hedges, Qualifier.ABOUT, "khoảng", "chừng", "ước", "ước tính", "ước khoảng");
        all(hedges, Qualifier.ABOUT, "ước đạt", "xấp xỉ", "trên dưới", "vào khoảng");
        all(hedges, Qualifier.ABOUT, "khoảng chừng", "khoảng trên", "khoảng gần", "ước chừng");
        all(hedges, Qualifier.LESS_THAN, "tối đa", "dưới", "không quá", "không vượt quá");
        return Collections.unmodifiableMap(hedges);
    }

    private static Map<String, Qualifier> englishHedges() {
        Map<String, Qualifier> hedges = new HashMap<>();
        all(hedges, Qualifier.MORE_THAN, "more than", "over", "at least", "no fewer than");
        all(hedges, Qualifier.MORE_THAN, "no less than", "upwards of", "in excess of");
        all(hedges, Qualifier.NEARLY, "nearly", "almost", "close to", "just under");
        all(hedges, Qualifier.ABOUT, "about", "around", "some", "approximately", "roughly");
        all(hedges, Qualifier.ABOUT, "an estimated", "estimated at", "estimated");
        all(hedges, Qualifier.LESS_THAN, "at most", "up to", "under", "less than");
        all(hedges, Qualifier.LESS_THAN, "fewer than", "below", "not more than");
        return Collections.unmodifiableMap(hedges);
    }

    private static void all(Map<String, Qualifier> hedges, Qualifier qualifier, String... phrases) {
        set(phrases).forEach(p -> hedges.put(p, qualifier));
    }

    /** Words that make a number after them part of a name, a date or a rank. */
    private static Set<String> vietnameseNames() {
        Set<String> names = new HashSet<>();
        names.addAll(set("quân khu", "quân đoàn", "sư đoàn", "trung đoàn", "lữ đoàn", "binh đoàn"));
        names.addAll(set("đoàn kinh tế quốc phòng", "công ty", "quận", "phường", "tổ", "khu vực"));
        names.addAll(set("đường", "quốc lộ", "tỉnh lộ", "mốc", "cột mốc", "vùng", "lô", "tầng"));
        names.addAll(set("nghị định", "nghị quyết", "thông tư", "chỉ thị", "quyết định"));
        names.addAll(set("công văn", "điều", "khoản", "mục", "chương", "bài", "trang", "tiết"));
        names.addAll(set("văn số", "định số", "thị số", "quyết số", "tư số", "luật số", "báo số"));
        names.addAll(set("hoạch số", "đường số", "tờ số", "biển số", "nhà số", "phòng số"));
        names.addAll(set("bão số", "vệ số", "ban số", "trạm số", "điện thoại", "đt", "hotline"));
        names.addAll(set("thứ", "hạng", "loại", "trường cấp", "sinh cấp", "khoá", "niên khoá"));
        names.addAll(set("đại hội", "học kỳ", "giải", "giai đoạn", "đợt", "hè", "quý"));
        names.addAll(set("tháng", "ngày", "mùng", "mồng", "năm", "sáng", "chiều", "trưa"));
        names.addAll(set("tối", "đêm", "lúc", "hồi"));
        return Collections.unmodifiableSet(names);
    }

    private static Set<String> englishNames() {
        Set<String> names = new HashSet<>();
        names.addAll(set("january", "february", "march", "april", "may", "june", "july", "august"));
        names.addAll(set("september", "october", "november", "december", "sept", "jan", "feb"));
        names.addAll(set("no", "number", "decree", "resolution", "route", "road", "highway"));
        names.addAll(set("zone", "region", "division", "marker", "article", "phase", "grade"));
        names.addAll(set("chapter", "page", "circular", "decision", "company", "class"));
        return Collections.unmodifiableSet(names);
    }
}
