package org.coopbriefs.brief;

/** Where a brief's province stands towards a fact. */
enum Standing {
    /** It teaches, gives, travels: the fact is its own. */
    GIVER,
    /** It is taught, gets, is visited: the fact is its own too. */
    TAKER,
    /** It is only a part of those whom the figure is about. */
    WIDER,
    /** It took part in the activity, but not in this. */
    STRANGER,
    /** Nothing links it to the fact. */
    UNRELATED;

    boolean isOwn() {
        return this == GIVER || this == TAKER;
    }
}
