package org.coopbriefs.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Found;
import org.coopbriefs.brief.Period;

/**
 * Which documents end in which month, a year around today.
 *
 * @param years from the first to the last
 * @param shown how many documents stand in it
 * @param total how many there are
 */
public record EndingCalendar(List<Year> years, int shown, long total) {

    private static final int MONTHS = 12;

    /** Longer months are folded up, so that the others stay in sight. */
    private static final int MOST_OPEN = 6;

    /** The months of a year that are shown. */
    public record Year(int year, List<Month> months) {}

    /**
     * A month.
     *
     * @param present whether today is in it
     * @param first the documents that are in sight
     * @param more those that are folded up
     */
    public record Month(
            Period period, boolean present, List<Agreement> first, List<Agreement> more) {}

    /** The first day that it shows. */
    static LocalDate first(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS).atDay(1);
    }

    /** The last day that it shows. */
    static LocalDate last(LocalDate today) {
        return YearMonth.from(today).plusMonths(MONTHS).atEndOfMonth();
    }

    /** A calendar of documents that end between the first and the last day. */
    static EndingCalendar of(LocalDate today, Found found) {
        Map<YearMonth, List<Agreement>> byMonth =
                found.items().stream()
                        .sorted(Comparator.comparing(Agreement::lastDay))
                        .collect(Collectors.groupingBy(one -> YearMonth.from(one.lastDay())));
        Map<Integer, List<Month>> byYear =
                LongStream.rangeClosed(-MONTHS, MONTHS)
                        .mapToObj(YearMonth.from(today)::plusMonths)
                        .map(
                                month ->
                                        month(
                                                month,
                                                month.equals(YearMonth.from(today)),
                                                byMonth.getOrDefault(month, List.of())))
                        .collect(Collectors.groupingBy(month -> month.period().year()));
        List<Year> years =
                byYear.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList();
        return new EndingCalendar(years, found.items().size(), found.total());
    }

    private static Month month(YearMonth month, boolean present, List<Agreement> endings) {
        int open = Math.min(MOST_OPEN, endings.size());
        return new Month(
                Period.ofMonth(month.getYear(), month.getMonthValue()),
                present,
                endings.subList(0, open),
                endings.subList(open, endings.size()));
    }

    /** True where not all documents stand in it. */
    public boolean isCut() {
        return shown < total;
    }
}
