package org.coopbriefs.review;

import org.coopbriefs.activity.ReviewState;

/** What a person says of a fact. */
public enum Verdict {
    /** It is as the machine read it. */
    APPROVE(ReviewState.CONFIRMED),
    /** It is right once corrected. */
    AMEND(ReviewState.AMENDED),
    /** It must not be used; a {@link RejectionReason} says why. */
    REJECT(ReviewState.REJECTED);

    private final ReviewState state;

    Verdict(ReviewState state) {
        this.state = state;
    }

    /** The state that the verdict leaves the fact in. */
    ReviewState state() {
        return state;
    }
}
