package org.coopbriefs.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people type them to search: lower case, no marks, d for đ. */
public final class Unmarked {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Unmarked() {}

    /** {@code "Đắk Lắk"} is {@code "dak lak"}. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
