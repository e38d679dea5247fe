package org.coopbriefs.review;

/** Why a fact is not used; the list of the counting rules. */
public enum RejectionReason {
    IN_CUMULATIVE,
    PLANNED,
    DUPLICATE,
    WRONG_PLACE,
    WRONG_DIRECTION,
    OTHER_CONTENT,
    WRONG_FIGURE,
    WRONG_DATE,
    OTHER_LEVEL,
    OTHER
}
