package org.coopbriefs.brief;

/** Why a fact is not in a total; the words of the counting rules. */
public enum Reason {
    /** A part of another figure that counts. */
    PART,
    /** A figure of more people than the brief is about. */
    WIDER,
    /** The number present now. */
    STOCK,
    /** Promised, drafted or allocated. */
    PLANNED,
    /** An agreement that was only evaluated, so signed before. */
    EVALUATED,
    /** Already counted from another sentence or source. */
    REPEATED,
    /** A later running sum has taken its place. */
    SUPERSEDED,
    /** Already inside a figure of a longer time or of more people. */
    CONTAINED,
    /** A later running sum that is smaller than an earlier one. */
    CONTRADICTS,
    /** The brief's province has no part in it. */
    NOT_A_PARTY,
    /** Of a state, an army, a department, a company ...: on a line of its own. */
    OTHER_LEVEL,
    /** Nobody has looked at it yet, and it is doubtful. */
    AWAITING_CONFIRMATION,
    /** Its date is too coarse for this period. */
    UNDATED,
    /** Told in this period, but of another. */
    OTHER_PERIOD
}
