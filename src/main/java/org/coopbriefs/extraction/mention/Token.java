package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.Span;

/**
 * A word, a figure or a mark of the folded text.
 *
 * @param text as in {@link org.coopbriefs.text.VietnameseText#key()}
 * @param capital true where the text as shown begins with a capital
 */
public record Token(Span span, Kind kind, String text, boolean capital) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters alone. */
        WORD,
        /** Digits with points or commas between them. */
        FIGURE,
        /** One character that is neither, and no space. */
        MARK
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean is(String wanted) {
        return text.equals(wanted);
    }
}
