package org.coopbriefs.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Status;
import org.coopbriefs.activity.AgreementRegister.Term;
import org.coopbriefs.text.EdtfDate;

/**
 * Periods of agreements over the years as bars; positions and widths as the picture's attributes
 * have them.
 *
 * @param years that are shown, from the first to the last
 * @param rules where a year begins, in percent
 * @param earlier how many ended before the first year and are not drawn
 */
public record PeriodBars(List<Integer> years, List<String> rules, List<Bar> bars, int earlier) {

    /** More years would make each too narrow for a phone. */
    private static final int MOST_YEARS = 8;

    private static final double LEAST_WIDTH = 1;

    /** A period; {@code look} is the style. */
    public record Bar(Agreement agreement, String look, String x, String width) {}

    /** The first year that is shown. */
    public String first() {
        return String.valueOf(years.getFirst());
    }

    /** The last year that is shown. */
    public String last() {
        return String.valueOf(years.getLast());
    }

    /** Where a year's name stands: at its beginning, in percent. */
    public String at(int index) {
        return percent(100.0 * index / years.size());
    }

    static PeriodBars of(List<Agreement> agreements) {
        List<Agreement> dated =
                agreements.stream().filter(a -> first(a) != null && a.lastDay() != null).toList();
        if (dated.isEmpty()) {
            return new PeriodBars(List.of(), List.of(), List.of(), 0);
        }
        int last = dated.stream().mapToInt(a -> a.lastDay().getYear()).max().orElseThrow();
        int earliest = dated.stream().mapToInt(a -> first(a).getYear()).min().orElseThrow();
        int from = Math.max(earliest, last - MOST_YEARS + 1);
        List<Integer> years = IntStream.rangeClosed(from, last).boxed().toList();
        List<Bar> bars =
                dated.stream()
                        .map(a -> bar(a, from, years.size()))
                        .filter(Objects::nonNull)
                        .toList();
        return new PeriodBars(
                years,
                IntStream.range(1, years.size())
                        .mapToObj(i -> percent(100.0 * i / years.size()))
                        .toList(),
                bars,
                dated.size() - bars.size());
    }

    /** Null for one that ended before the first year. */
    private static Bar bar(Agreement agreement, int from, int years) {
        double start = Math.max(0, place(first(agreement), from, years));
        double end = Math.min(100, place(agreement.lastDay().plusDays(1), from, years));
        return end <= 0
                ? null
                : new Bar(
                        agreement,
                        look(agreement),
                        percent(start),
                        percent(Math.max(LEAST_WIDTH, end - start)));
    }

    private static String look(Agreement agreement) {
        if (agreement.status() != Status.SIGNED) {
            return "none";
        }
        return agreement.term() == Term.EXPIRED ? "bar off" : "bar";
    }

    private static double place(LocalDate day, int from, int years) {
        double year = day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        return 100 * (year - from) / years;
    }

    private static LocalDate first(Agreement agreement) {
        return Stream.of(agreement.begins(), agreement.signed())
                .filter(text -> text != null && EdtfDate.isEdtf(text))
                .findFirst()
                .map(text -> EdtfDate.parse(text).first())
                .filter(day -> agreement.lastDay() == null || !day.isAfter(agreement.lastDay()))
                .orElse(null);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
