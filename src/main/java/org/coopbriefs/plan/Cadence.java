package org.coopbriefs.plan;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;

/** How long the periods of a schedule are. */
public enum Cadence {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    /** The first nine months of each year. */
    NINE_MONTHS(9),
    YEAR(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The periods that end on {@code day} or later, the first one first; there is no last. */
    public Stream<Period> endingFrom(LocalDate day, Calendar calendar) {
        return Stream.iterate(new Period(day.getYear(), 1, months, calendar), this::next)
                .dropWhile(period -> period.to().isBefore(day));
    }

    /** The one after; nine months are followed by those of the next year. */
    private Period next(Period period) {
        int month = period.firstMonth() + months;
        return month > 12 || this == NINE_MONTHS
                ? new Period(period.year() + 1, 1, months, period.calendar())
                : new Period(period.year(), month, months, period.calendar());
    }
}
