package org.coopbriefs.brief;

/** One heading of a brief: students, aid, agreements ... */
public interface Figure {

    /** Whether nothing at all is known under this heading. */
    boolean empty();

    /** How many facts in this figure nobody has reviewed. */
    int unconfirmed();
}
