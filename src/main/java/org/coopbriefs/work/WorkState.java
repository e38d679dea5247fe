package org.coopbriefs.work;

/** Where a piece of work is. */
public enum WorkState {
    /** In the queue, for the first time or again. */
    WAITING,
    /** A node is at it. */
    RUNNING,
    DONE,
    /** Not tried again by itself; the item says why, and a person may have it tried again. */
    DEAD;

    boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
