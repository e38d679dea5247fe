package org.coopbriefs.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A field of cooperation.
 *
 * @param code OECD DAC purpose code, five digits
 * @param names by language: vi, en, lo
 * @param keywords Vietnamese words that speak of it, in small letters
 */
public record Sector(String code, Map<String, String> names, List<String> keywords) {

    public Sector {
        if (code.length() != 5 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a purpose code: " + code);
        }
        names = Map.copyOf(names);
        keywords = keywords.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
