package org.coopbriefs.plan;

/** Why the owner of a schedule hears of a run. */
public enum Trouble {
    /** It should have been made by now. */
    OVERDUE,
    /** It was to be issued and could not be. */
    HELD,
    /** The work on it was given up. */
    FAILED,
    /** It was made noticeably later than it was due. */
    LATE
}
