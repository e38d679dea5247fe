package org.coopbriefs.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of any length that invite a reader to take more than linear time. */
final class HardTexts {

    /** What each repeats. All tell of both countries, so that the rules are asked as well. */
    private static final Map<String, String> REPEATED = new LinkedHashMap<>();

    static {
        REPEATED.put("digits without end", "1234567890");
        REPEATED.put("digits and spaces", "1 23 456 7890 ");
        REPEATED.put("figures with points", "1.234.567.890,12 ");
        REPEATED.put("capitals", "HỢP TÁC ");
        REPEATED.put("letters without end", "á");
        REPEATED.put("one word again and again", "tỉnh ");
        REPEATED.put("one sentence without end", "hai bên đã ký kết thỏa thuận hợp tác, ");
        REPEATED.put("brackets", "(((");
        REPEATED.put("brackets and quotes", "(“[ ");
        REPEATED.put("spaces", "                ");
        REPEATED.put("points", ". . . ");
        REPEATED.put("line ends", "a\n");
        REPEATED.put("provinces", "tỉnh Sơn La, Hủa Phăn, Quảng Trị, Savannakhet, ");
        REPEATED.put("sums of money", "tặng 500 triệu đồng (20.000 USD), ");
        REPEATED.put("learners", "đào tạo 120 lưu học sinh Lào, ");
        REPEATED.put("agreements", "ký Biên bản ghi nhớ giai đoạn 2022 - 2026, ");
        REPEATED.put("remains", "quy tập 12 hài cốt liệt sĩ tại Lào; ");
        REPEATED.put("dates", "ngày 12/6/2022 và ngày 13/6, ");
        REPEATED.put("years", "2022 - ");
        REPEATED.put("hedges", "hơn gần khoảng ");
        REPEATED.put("number words", "hai mươi lăm nghìn ");
        REPEATED.put("decomposed marks", "tỉnh ");
    }

    /** Makes both sides take part, as the texts themselves may not name them. */
    private static final String OPENING =
            "Tỉnh Sơn La và tỉnh Hủa Phăn (Lào) hợp tác, tặng 1 tỷ đồng ngày 12/6/2022. ";

    private HardTexts() {}

    static List<String> names() {
        return List.copyOf(REPEATED.keySet());
    }

    /** About {@code characters} long. */
    static String of(String name, int characters) {
        String unit = REPEATED.get(name);
        return OPENING + unit.repeat(Math.max(1, characters / unit.length()));
    }
}
