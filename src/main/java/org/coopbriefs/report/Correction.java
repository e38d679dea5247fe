package org.coopbriefs.report;

import java.util.List;

/**
 * Why an edition takes the place of an earlier one; it gets a page that says which figures changed.
 *
 * @param edition number of the earlier one
 * @param before its figures, in the language that is drawn
 * @param by who corrects, as it is printed
 */
public record Correction(int edition, List<PrintedFigure> before, String reason, String by) {

    public Correction {
        before = List.copyOf(before);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction without a reason");
        }
    }
}
