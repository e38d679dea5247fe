package org.coopbriefs.report;

import java.util.Objects;
import org.coopbriefs.brief.Brief;

/**
 * Why an edition takes the place of an earlier one; it gets a page that says which figures changed.
 *
 * @param before what the earlier edition said
 * @param by who corrects, as it is printed
 */
public record Correction(Brief before, String reason, String by) {

    public Correction {
        Objects.requireNonNull(before, "before");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction without a reason");
        }
    }
}
