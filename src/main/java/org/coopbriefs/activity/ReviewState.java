package org.coopbriefs.activity;

/** What people have said of a fact. */
public enum ReviewState {
    UNREVIEWED,
    CONFIRMED,
    AMENDED,
    /** Not to be used; such a fact is in no brief, not even among what was left out. */
    REJECTED;

    /** Whether a person stands behind the fact. */
    public boolean isConfirmed() {
        return this == CONFIRMED || this == AMENDED;
    }
}
