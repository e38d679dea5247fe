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

    /**
     * Whether all that the date may mean lies within. A date of year precision belongs to the
     * year's brief also where that is cut from 15 December to 14 December.
     */
    public boolean contains(EdtfDate date) {
        return contains(of(date)) || date.month() == null && isYearOf(date.year());
    }

    private boolean isYearOf(int year) {
        return first.equals(Calendar.ND09.opening(year, 1))
                && last.equals(Calendar.ND09.opening(year + 1, 1).minusDays(1));
    }

    public boolean contains(DateRange other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
