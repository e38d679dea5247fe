package org.coopbriefs.activity;

/** What people have said of a fact. */
public enum ReviewState {
    UNREVIEWED,
    CONFIRMED,
    AMENDED,
    REJECTED
}
