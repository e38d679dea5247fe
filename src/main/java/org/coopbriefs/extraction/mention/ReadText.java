package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.VietnameseText;

/** A text with what all who look for mentions in it share. */
public final class ReadText {

    private final VietnameseText text;
    private final KeyText key;
    private Tokens tokens;

    private ReadText(VietnameseText text) {
        this.text = text;
        this.key = KeyText.of(text.key());
    }

    public static ReadText of(VietnameseText text) {
        return new ReadText(text);
    }

    public VietnameseText text() {
        return text;
    }

    /** Spans of the text fit. */
    public KeyText key() {
        return key;
    }

    /** Cut when first asked for. */
    public Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(text);
        }
        return tokens;
    }
}
