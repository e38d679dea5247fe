package org.coopbriefs.delivery.recipient;

import org.coopbriefs.brief.Period;

/** What length of time a brief covers. */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    NINE_MONTHS(9),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    public static PeriodKind of(Period period) {
        for (PeriodKind kind : values()) {
            if (kind.months == period.months()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of period: " + period);
    }
}
