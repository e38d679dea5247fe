package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * What a figure covers, and when.
 *
 * @param from start of its span, or null
 * @param to end of its span, or null
 * @param date the fact's own date, or null: then the activity's holds
 * @param dateFrom how {@code date} was found, or null
 * @param stated false where the scope is only what such a figure has by default
 */
record Timing(
        Scope scope,
        EdtfDate from,
        EdtfDate to,
        EdtfDate date,
        DateBasis dateFrom,
        boolean stated) {

    static Timing of(Scope scope, boolean stated) {
        return new Timing(scope, null, null, null, null, stated);
    }

    /** Whether both have a span, and one is over before the other begins. */
    boolean isApartFrom(Timing other) {
        return isBefore(to, other.from) || isBefore(other.to, from);
    }

    private static boolean isBefore(EdtfDate end, EdtfDate start) {
        return end != null && start != null && end.last().isBefore(start.first());
    }

    /** The same, but concluded from sentences before. */
    Timing byContext() {
        return new Timing(scope, from, to, date, dateFrom, false);
    }

    Timing as(Scope other) {
        return new Timing(other, from, to, date, dateFrom, stated);
    }

    Timing spanning(EdtfDate start, EdtfDate end) {
        return new Timing(scope, start, end, date, dateFrom, stated);
    }

    Timing on(EdtfDate day, DateBasis basis) {
        return new Timing(scope, from, to, day, basis, stated);
    }
}
