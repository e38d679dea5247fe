package org.coopbriefs.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import org.coopbriefs.text.VietnameseText;

/**
 * Counts up to twenty as they stand before "năm qua", "tỉnh" or "bản ghi nhớ": in figures or in
 * words.
 */
public final class SmallNumber {

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put("một hai ba bốn năm sáu bảy tám chín mười");
        put("one two three four five six seven eight nine ten");
        WORDS.put("cả hai", 2);
        WORDS.put("both", 2);
        WORDS.put("bẩy", 7);
        WORDS.put("hai mươi", 20);
        WORDS.put("mười lăm", 15);
        WORDS.put("twenty", 20);
    }

    /** For patterns: matches what {@link #of} reads. */
    public static final String PATTERN =
            "(?:\\d{1,2}|hai mươi|mười lăm|cả hai|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|one|two|three|four"
                    + "|five|six|seven|eight|nine|ten|twenty|both)";

    private SmallNumber() {}

    private static void put(String words) {
        String[] each = words.split(" ");
        for (int i = 0; i < each.length; i++) {
            WORDS.put(VietnameseText.of(each[i]).key(), i + 1);
        }
    }

    /** The count that a folded word or figure stands for, or null. */
    public static Integer of(String key) {
        if (key.isEmpty()) {
            return null;
        }
        return Character.isDigit(key.charAt(0)) ? Integer.valueOf(key) : WORDS.get(key);
    }
}
