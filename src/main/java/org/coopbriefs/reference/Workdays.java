package org.coopbriefs.reference;

import java.io.Reader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * On which days offices work: Monday to Friday but the public holidays of a table. Where a holiday
 * falls on a Saturday or Sunday the next working day is free instead (Labour Code 45/2019/QH14,
 * article 111, clause 3).
 */
public final class Workdays {

    private final Set<LocalDate> free = new TreeSet<>();

    /** Public holidays; days that make up for one at a weekend are added. */
    public Workdays(Set<LocalDate> holidays) {
        free.addAll(holidays);
        new TreeSet<>(holidays).stream().filter(Workdays::isWeekend).forEach(this::makeUpFor);
    }

    /** Reads {@code holidays.csv}; a bad record is refused with its number. */
    public static Workdays load(Path file) {
        return Csv.load(file, Workdays::read);
    }

    public static Workdays read(Reader csv) {
        return new Workdays(
                new TreeSet<>(Csv.read(csv, row -> LocalDate.parse(Csv.required(row, "date")))));
    }

    public boolean isWorkday(LocalDate day) {
        return !isWeekend(day) && !free.contains(day);
    }

    /** The {@code n}-th working day after {@code day}, which itself doesn't count; n from 1. */
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("not a number of working days: " + n);
        }
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkday)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    private void makeUpFor(LocalDate holiday) {
        free.add(after(holiday, 1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
