package org.coopbriefs.brief;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.coopbriefs.text.EdtfDate;

/** Remains of the fallen that were found and brought home; numbers as in {@link Students}. */
public record Remains(
        Integer total,
        Integer inPeriod,
        Integer severalYears,
        Integer cumulative,
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate since,
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate asOf,
        boolean approximate,
        int unconfirmed,
        int inferred,
        FigureFacts factIds)
        implements Figure {

    @Override
    public boolean empty() {
        return total == null;
    }
}
