package org.coopbriefs.review;

import org.coopbriefs.activity.ReviewState;

/** What a person says of a fact. */
public enum Verdict {
    /** It is as the machine read it. */
    APPROVE(ReviewState.CONFIRMED),
    /** It is right once corrected. */
    AMEND(ReviewState.AMENDED),
    /** It must not be used; a {@link RejectionReason} says why. */
    REJECT(ReviewState.REJECTED),
    /** Later; the fact stays as it was, behind all others of the queue. */
    POSTPONE(null),
    /** A person read it where the machine had not; taken back, it is not used. */
    ADD(ReviewState.CONFIRMED);

    private final ReviewState state;

    Verdict(ReviewState state) {
        this.state = state;
    }

    /** The state that the verdict leaves a fact in that was in {@code before}. */
    ReviewState after(ReviewState before) {
        return state == null ? before : state;
    }
}
