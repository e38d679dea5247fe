package org.coopbriefs.report;

import org.coopbriefs.brief.Brief;

/**
 * The annex of a brief that has too many rows to hold them itself.
 *
 * @param pdf PDF/A-2b
 * @param csv the same rows, UTF-8
 */
public record Annex(byte[] pdf, byte[] csv) {

    /** Id of the element of a brief that names the files of its annex. */
    static final String PLACE = "annex";

    private static final int MOST_ROWS_WITHIN = 1000;

    /** Whether an annex of so many rows is a file of its own. */
    public static boolean standsApart(int rows) {
        return rows > MOST_ROWS_WITHIN;
    }

    static boolean standsApart(Brief brief) {
        return standsApart(brief.annexRows());
    }
}
