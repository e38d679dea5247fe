package org.coopbriefs.extraction.mention;

/**
 * How matches of a pattern may begin.
 *
 * @param text the first characters, at most {@link #LONGEST}
 * @param done whether anything may follow, or nothing more is known; else what comes next in the
 *     pattern follows, and at its end the match may end here
 */
record Opening(String text, boolean done) {

    static final int LONGEST = 3;

    static final Opening EMPTY = new Opening("", false);

    /** Anything at all. */
    static final Opening ANY = new Opening("", true);

    static Opening of(char c) {
        return new Opening(String.valueOf(c), false);
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
