package org.coopbriefs.text;

/** A block of an article's body in reading order. Blocks do not overlap. */
public record Block(Kind kind, Span span) {

    public enum Kind {
        /** The author's lead (sapo). */
        LEAD,
        HEADING,
        PARAGRAPH,
        /** The caption of one of the article's own pictures: it may hold the only figure. */
        CAPTION,
        /** A box or picture row about another event: at most a hint for review, never a fact. */
        ASIDE
    }
}
