package org.coopbriefs.brief;

import java.time.LocalDate;
import org.coopbriefs.text.EdtfDate;

/** Days from {@code first} to {@code last}, both included. */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** All days that the date may mean. */
    public static DateRange of(EdtfDate date) {
        return new DateRange(date.first(), date.last());
    }

    public boolean contains(EdtfDate date) {
        return contains(of(date));
    }

    public boolean contains(DateRange other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
