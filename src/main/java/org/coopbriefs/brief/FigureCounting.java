package org.coopbriefs.brief;

import java.util.Set;

/** Counts one figure of a brief. */
interface FigureCounting {

    /** The figure's name in the interface: "students". */
    String name();

    /** The kinds of facts that it is made of. */
    Set<String> kinds();

    /** Counts what is in the books, and notes there what counts and what does not. */
    Figure count(Ledger ledger);
}
