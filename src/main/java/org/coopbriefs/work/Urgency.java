package org.coopbriefs.work;

/** What is done first where there is more than can be done at once. */
public enum Urgency {
    /** What nobody looks at: backfills, polling. */
    BACKGROUND(0),
    /** What the schedule brings. */
    ORDINARY(10),
    /** A person waits for it. */
    WAITED_FOR(20);

    private final short priority;

    Urgency(int priority) {
        this.priority = (short) priority;
    }

    short priority() {
        return priority;
    }
}
