package org.coopbriefs.extraction;

/** What a figure covers; see the counting rules. */
public enum Scope {
    /** At the event, or within a span with both ends stated. */
    EVENT,
    /** A running sum up to now, with an open end. */
    CUMULATIVE,
    /** The number present now. */
    STOCK,
    /** Promised, drafted, decided, allocated or intended. */
    PLANNED,
    /** A part of another fact of the same article. */
    PART
}
