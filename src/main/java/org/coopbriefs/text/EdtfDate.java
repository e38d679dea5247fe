package org.coopbriefs.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with its precision, written as EDTF level 0 (ISO 8601-2): {@code 2022}, {@code 2022-06} or
 * {@code 2022-06-26}. {@code month} and {@code day} are null where they are not known.
 */
public record EdtfDate(int year, Integer month, Integer day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public EdtfDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day without a month: " + year + ", " + day);
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static EdtfDate ofYear(int year) {
        return new EdtfDate(year, null, null);
    }

    public static EdtfDate ofMonth(int year, int month) {
        return new EdtfDate(year, month, null);
    }

    public static EdtfDate of(LocalDate date) {
        return new EdtfDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether {@link #parse} reads it as a date. */
    public static boolean isEdtf(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            return parse(text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Reads one of the three forms; null stays null. */
    public static EdtfDate parse(String edtf) {
        if (edtf == null) {
            return null;
        }
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + edtf);
        }
        return new EdtfDate(
                Integer.parseInt(form.group(1)),
                form.group(2) == null ? null : Integer.valueOf(form.group(2)),
                form.group(3) == null ? null : Integer.valueOf(form.group(3)));
    }

    /** The first day that this date may mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that this date may mean. */
    public LocalDate last() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /** Whether every day that this date may mean lies in {@code [from, to]}. */
    public boolean within(LocalDate from, LocalDate to) {
        return !first().isBefore(from) && !last().isAfter(to);
    }

    /** Whether some day that this date may mean lies in {@code [from, to]}. */
    public boolean mayLieIn(LocalDate from, LocalDate to) {
        return !last().isBefore(from) && !first().isAfter(to);
    }

    /** The same date, known no better than to its year. */
    public EdtfDate toYear() {
        return ofYear(year);
    }

    public boolean isMonth() {
        return month != null && day == null;
    }

    public boolean isDay() {
        return day != null;
    }

    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
