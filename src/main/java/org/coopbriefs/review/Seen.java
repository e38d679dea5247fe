package org.coopbriefs.review;

/**
 * The state of a fact that somebody had before their eyes when they decided.
 *
 * @param lastDecision id of the decision that held then, 0 where none did; null where it does not
 *     matter
 */
public record Seen(Long lastDecision) {

    /** Whatever it is by now. */
    public static final Seen ANYTHING = new Seen(null);

    boolean isStill(long held) {
        return lastDecision == null || lastDecision == held;
    }
}
