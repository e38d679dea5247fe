package org.coopbriefs.brief;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.text.EdtfDate;

/**
 * What stretch of time a brief covers: whole months of one year.
 *
 * @param firstMonth 1 to 12
 * @param months how many: 1, 3, 6, 9 or 12
 */
public record Period(int year, int firstMonth, int months, Calendar calendar) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])|(9M)))?");

    /** Of no earlier year a brief is asked for: what was before is "ever" in the figures. */
    private static final int EARLIEST = 1901;

    public Period {
        boolean known =
                switch (months) {
                    case 1, 3, 6, 12 -> (firstMonth - 1) % months == 0;
                    case 9 -> firstMonth == 1;
                    default -> false;
                };
        if (!known || firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException(
                    "no period: %d months from month %d".formatted(months, firstMonth));
        }
        LocalDate.of(year, firstMonth, 1);
    }

    /** Reads {@code 2022-06}, {@code 2022-Q2}, {@code 2022-H1}, {@code 2022-9M} or {@code 2022}. */
    public static Period parse(String text, Calendar calendar) {
        Matcher form = FORM.matcher(text);
        int year = form.matches() ? Integer.parseInt(form.group(1)) : 0;
        if (year < EARLIEST) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        if (form.group(2) != null) {
            return new Period(year, Integer.parseInt(form.group(2)), 1, calendar);
        }
        if (form.group(3) != null) {
            return new Period(year, Integer.parseInt(form.group(3)) * 3 - 2, 3, calendar);
        }
        if (form.group(4) != null) {
            return new Period(year, Integer.parseInt(form.group(4)) * 6 - 5, 6, calendar);
        }
        return new Period(year, 1, form.group(5) == null ? 12 : 9, calendar);
    }

    /** Reads a period of the ordinary calendar. */
    public static Period parse(String text) {
        return parse(text, Calendar.CALENDAR);
    }

    public static Period ofMonth(int year, int month) {
        return new Period(year, month, 1, Calendar.CALENDAR);
    }

    public static Period ofYear(int year) {
        return new Period(year, 1, 12, Calendar.CALENDAR);
    }

    /** The first day. */
    public LocalDate from() {
        return calendar.opening(year, firstMonth);
    }

    /** The last day. */
    public LocalDate to() {
        return openingAfter().minusDays(1);
    }

    private LocalDate openingAfter() {
        int next = firstMonth + months;
        return next > 12 ? calendar.opening(year + 1, next - 12) : calendar.opening(year, next);
    }

    /** The period of the same length just before; for nine months, those of the year before. */
    public Period previous() {
        if (months == 9) {
            return sameLastYear();
        }
        int before = firstMonth - months;
        return before < 1
                ? new Period(year - 1, before + 12, months, calendar)
                : new Period(year, before, months, calendar);
    }

    public Period sameLastYear() {
        return new Period(year - 1, firstMonth, months, calendar);
    }

    /** From the first day of the year to the last day of this period. */
    public DateRange yearToDate() {
        return new DateRange(calendar.opening(year, 1), to());
    }

    /** All the days of this period. */
    public DateRange range() {
        return new DateRange(from(), to());
    }

    /** Whether all that the date may mean lies within; a year belongs to none of its months. */
    public boolean contains(EdtfDate date) {
        return range().contains(date);
    }

    public boolean isYear() {
        return months == 12;
    }

    /** As it was read, without the calendar. */
    @Override
    public String toString() {
        return switch (months) {
            case 1 -> "%04d-%02d".formatted(year, firstMonth);
            case 3 -> "%04d-Q%d".formatted(year, (firstMonth + 2) / 3);
            case 6 -> "%04d-H%d".formatted(year, (firstMonth + 5) / 6);
            case 9 -> "%04d-9M".formatted(year);
            default -> "%04d".formatted(year);
        };
    }
}
