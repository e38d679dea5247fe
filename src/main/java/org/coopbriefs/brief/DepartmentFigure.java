package org.coopbriefs.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * What a department itself counts, to stand beside the press's figure.
 *
 * @param currency ISO 4217, or null for what is no money
 * @param organ whose figure it is
 * @param document where it stands
 */
public record DepartmentFigure(
        Headed figure,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        String currency,
        String organ,
        String document) {

    /** The row of the table of headline figures that it belongs to, in the table's order. */
    public enum Headed {
        STUDENTS,
        GIVEN,
        RECEIVED,
        AGREEMENTS;

        /** Whether it is a sum of money. */
        public boolean isMoney() {
            return this == GIVEN || this == RECEIVED;
        }
    }
}
