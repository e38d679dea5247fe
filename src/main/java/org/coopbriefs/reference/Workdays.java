package org.coopbriefs.reference;

import java.io.Reader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * On which days offices work: Monday to Friday but the public holidays of a table, and the
 * Saturdays of it that are worked for a free day elsewhere. Where a holiday falls on a Saturday or
 * Sunday the next working day is free instead (Labour Code 45/2019/QH14, article 111, clause 3).
 */
public final class Workdays {

    private final Set<LocalDate> free = new TreeSet<>();
    private final Set<LocalDate> worked;
    private final Set<Integer> decided;

    /** What a day of the table goes back to. */
    enum FixedBy {
        LAW,
        RESOLUTION,
        /** The Prime Minister's of each year (Labour Code, article 112, clause 3). */
        DECISION,
        /** A decision too, that it is worked though it is at a weekend. */
        WORKED
    }

    /** A day of the table. */
    private record Day(LocalDate date, FixedBy fixedBy) {

        static Day of(CSVRecord row) {
            return new Day(
                    LocalDate.parse(Csv.required(row, "date")),
                    FixedBy.valueOf(Csv.required(row, "fixed_by")));
        }

        boolean isWorked() {
            return fixedBy == FixedBy.WORKED;
        }
    }

    /** Public holidays; days that make up for one at a weekend are added. */
    public Workdays(Set<LocalDate> holidays) {
        this(holidays.stream().map(day -> new Day(day, FixedBy.LAW)).toList());
    }

    private Workdays(Collection<Day> table) {
        worked = new TreeSet<>();
        free.addAll(dates(table, day -> !day.isWorked()));
        new TreeSet<>(free).stream().filter(Workdays::isWeekend).forEach(this::makeUpFor);
        worked.addAll(dates(table, Day::isWorked));
        decided =
                dates(table, day -> day.fixedBy == FixedBy.DECISION).stream()
                        .map(LocalDate::getYear)
                        .collect(Collectors.toSet());
    }

    private static List<LocalDate> dates(Collection<Day> table, Predicate<Day> which) {
        return table.stream().filter(which).map(Day::date).toList();
    }

    /** Reads {@code holidays.csv}; a bad record is refused with its number. */
    public static Workdays load(Path file) {
        return Csv.load(file, Workdays::read);
    }

    public static Workdays read(Reader csv) {
        return new Workdays(Csv.read(csv, Day::of));
    }

    public boolean isWorkday(LocalDate day) {
        return worked.contains(day) || !isWeekend(day) && !free.contains(day);
    }

    /**
     * Whether the table has what is decided for a year; before that the fifth day of Tết, the day
     * beside National Day and exchanged days are not known.
     */
    public boolean isDecided(int year) {
        return decided.contains(year);
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
