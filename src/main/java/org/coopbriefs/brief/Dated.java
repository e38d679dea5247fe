package org.coopbriefs.brief;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.Objects;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/** A known date and how it was found. */
public record Dated(
        @JsonSerialize(using = ToStringSerializer.class) EdtfDate date, DateBasis basis) {

    public Dated {
        Objects.requireNonNull(date, "an unknown date is no Dated, but null");
        Objects.requireNonNull(basis, "basis");
    }

    /** Null where the date is unknown; a date that does not say how it was found is inferred. */
    public static Dated of(EdtfDate date, DateBasis basis) {
        return date == null ? null : new Dated(date, basis == null ? DateBasis.INFERRED : basis);
    }

    public boolean isInferred() {
        return basis == DateBasis.INFERRED;
    }

    public Dated inferred() {
        return new Dated(date, DateBasis.INFERRED);
    }
}
