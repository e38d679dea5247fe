package org.coopbriefs.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.coopbriefs.brief.Period;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;

/**
 * When the brief of a period is made.
 *
 * @param rule how {@code days} is counted
 * @param days from 1; at most 31
 * @param at the time of that day in {@code zone}
 */
public record Timing(Rule rule, int days, LocalTime at, ZoneId zone) {

    static final int MOST_DAYS = 31;

    /** How the day is found. */
    public enum Rule {
        /** So many working days after the last day of the period. */
        WORKING_DAYS_AFTER {
            @Override
            LocalDate day(LocalDate last, int days, Workdays workdays) {
                return workdays.after(last, days);
            }
        },
        /**
         * The day of that number in the first month that has one after the period; in a shorter
         * month its last day.
         */
        DAY_OF_MONTH {
            @Override
            LocalDate day(LocalDate last, int days, Workdays workdays) {
                YearMonth month = YearMonth.from(last);
                LocalDate same = in(month, days);
                return same.isAfter(last) ? same : in(month.plusMonths(1), days);
            }

            private static LocalDate in(YearMonth month, int day) {
                return month.atDay(Math.min(day, month.lengthOfMonth()));
            }
        };

        abstract LocalDate day(LocalDate last, int days, Workdays workdays);
    }

    public Timing {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("not a number of days: " + days);
        }
    }

    /**
     * The moment at which the brief of {@code period} is due: never before its last day is over in
     * Vietnam, whatever the zone's clocks say.
     */
    public Instant dueAt(Period period, Workdays workdays) {
        Instant due = rule.day(period.to(), days, workdays).atTime(at).atZone(zone).toInstant();
        Instant over = period.to().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return due.isBefore(over) ? over : due;
    }
}
