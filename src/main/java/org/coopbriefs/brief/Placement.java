package org.coopbriefs.brief;

import java.time.LocalDate;
import org.coopbriefs.text.DateBasis;

/**
 * How a fact lies to the days of a brief; rule 11 of the counting rules and their section on the
 * headline.
 *
 * @param covered the days that the figure covers; for a running sum up to the end of its last day
 * @param by the date that puts it there, null where a stated span does
 */
record Placement(Kind kind, DateRange covered, boolean isSpan, Dated by) {

    /** How it lies. */
    enum Kind {
        IN_PERIOD,
        SEVERAL_YEARS,
        CUMULATIVE,
        STOCK,
        PLANNED,
        UNDATED,
        OTHER_PERIOD,
        /** Neither of these days nor told in them. */
        ELSEWHERE
    }

    /** Of a fact that has at least one date; its scope is not PART. */
    static Placement of(CountableFact fact, DateRange days) {
        return switch (fact.scope()) {
            case PLANNED -> planned(fact, days);
            case STOCK -> told(Kind.STOCK, fact, asOf(fact), days);
            case CUMULATIVE -> cumulative(fact, days);
            case EVENT, PART -> event(fact, days);
        };
    }

    /** A plan belongs where it was told; the date that it names may lie ahead. */
    private static Placement planned(CountableFact fact, DateRange days) {
        Placement told = told(Kind.PLANNED, fact, asOf(fact), days);
        boolean own = fact.own() != null && days.contains(fact.own().date());
        return own ? new Placement(Kind.PLANNED, asOf(fact), false, fact.own()) : told;
    }

    private static Placement cumulative(CountableFact fact, DateRange days) {
        DateRange end = asOf(fact);
        LocalDate start = fact.from() == null ? LocalDate.MIN : fact.from().first();
        DateRange covered =
                new DateRange(start.isAfter(end.last()) ? LocalDate.MIN : start, end.last());
        return told(Kind.CUMULATIVE, fact, covered, days);
    }

    private static DateRange asOf(CountableFact fact) {
        return DateRange.of(fact.asOf());
    }

    private static Placement event(CountableFact fact, DateRange days) {
        if (fact.from() != null && fact.to() == null) {
            return cumulative(fact, days);
        }
        boolean span = fact.from() != null && !fact.from().equals(fact.to());
        return span ? spanned(fact, days) : dated(fact, days);
    }

    private static Placement spanned(CountableFact fact, DateRange days) {
        DateRange span = new DateRange(fact.from().first(), fact.to().last());
        return days.contains(span)
                ? new Placement(Kind.IN_PERIOD, span, true, fact.own())
                : told(Kind.SEVERAL_YEARS, fact, span, days);
    }

    private static Placement dated(CountableFact fact, DateRange days) {
        Dated date = dateOf(fact);
        DateRange range = DateRange.of(date.date());
        if (days.contains(date.date())) {
            return new Placement(Kind.IN_PERIOD, range, false, date);
        }
        if (days.overlaps(range)) {
            return new Placement(Kind.UNDATED, range, false, date);
        }
        return told(Kind.OTHER_PERIOD, fact, range, days);
    }

    /** A span within one year or one month is a date: "trong năm 2021". */
    private static Dated dateOf(CountableFact fact) {
        if (fact.from() == null) {
            return fact.effectiveDate();
        }
        return fact.own() != null && fact.own().date().equals(fact.from())
                ? fact.own()
                : new Dated(fact.from(), DateBasis.TEXT);
    }

    private static Placement told(
            Kind kind, CountableFact fact, DateRange covered, DateRange days) {
        Dated told = fact.reported();
        boolean span = kind != Kind.OTHER_PERIOD;
        if (told == null) {
            return new Placement(Kind.ELSEWHERE, covered, span, null);
        }
        if (days.contains(told.date())) {
            return new Placement(kind, covered, span, told);
        }
        boolean coarse = kind != Kind.OTHER_PERIOD && days.overlaps(DateRange.of(told.date()));
        return new Placement(coarse ? Kind.UNDATED : Kind.ELSEWHERE, covered, span, told);
    }
}
