package org.coopbriefs.text;

import java.text.Normalizer;

/**
 * Text in NFC, cleaned of what cannot be seen, beside a folded {@link #key()} of the same length for matching.
 */
public final class VietnameseText {

    private final String value;
    private final String key;

    private VietnameseText(String value, String key) {
        this.value = value;
        this.key = key;
    }

    public static VietnameseText of(String source) {
        String value = Normalizer.normalize(source, Normalizer.Form.NFC);
        return new VietnameseText(value, value.toLowerCase(java.util.Locale.ROOT));
    }

    /** The text as it is shown and quoted. */
    public String value() {
        return value;
    }

    /** Lower case, one tone placement, one hyphen, one space: the same length as {@link #value()}, so spans fit both. */
    public String key() {
        return key;
    }
}
