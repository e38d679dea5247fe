package org.coopbriefs.brief;

import java.time.LocalDate;

/** How periods are cut. */
public enum Calendar {
    /** From the first to the last day of the month. */
    CALENDAR {
        @Override
        LocalDate opening(int year, int month) {
            return LocalDate.of(year, month, 1);
        }
    },
    /**
     * As decree 09/2019/NĐ-CP, article 12, cuts administrative reports: a month runs from the 15th
     * of the one before to its own 14th, and a year from 15 December to 14 December.
     */
    ND09 {
        @Override
        LocalDate opening(int year, int month) {
            return LocalDate.of(year, month, 15).minusMonths(1);
        }
    };

    /** The first day of a month of this calendar. */
    abstract LocalDate opening(int year, int month);
}
