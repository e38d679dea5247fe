package org.coopbriefs.delivery;

/** Why somebody is written to. */
public enum Purpose {
    BRIEF,
    /** To somebody who got an earlier edition. */
    CORRECTION
}
