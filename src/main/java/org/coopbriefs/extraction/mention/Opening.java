package org.coopbriefs.extraction.mention;

/**
 * How matches of a pattern may begin. All digits count as one, so that a pattern of dates has few
 * openings.
 *
 * @param text the first characters, at most {@link #LONGEST}, each as {@link #sign} makes it
 * @param done whether anything may follow, or nothing more is known; else what comes next in the
 *     pattern follows, and at its end the match may end here
 */
record Opening(String text, boolean done) {

    static final int LONGEST = 8;

    static final Opening EMPTY = new Opening("", false);

    /** Anything at all. */
    static final Opening ANY = new Opening("", true);

    static Opening of(char c) {
        return new Opening(String.valueOf(sign(c)), false);
    }

    /** What a character of a pattern or of a text counts as. */
    static char sign(char c) {
        return c >= '0' && c <= '9' ? '0' : c;
    }

    Opening then(Opening next) {
        if (done) {
            return this;
        }
        String joined = text + next.text;
        return joined.length() < LONGEST
                ? new Opening(joined, next.done)
                : new Opening(joined.substring(0, LONGEST), true);
    }

    Opening cutTo(int length) {
        return text.length() <= length ? this : new Opening(text.substring(0, length), true);
    }
}
