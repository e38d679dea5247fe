package org.coopbriefs.brief;

import java.util.List;
import java.util.stream.Stream;

/** Ids of the facts behind each number of a figure. */
public record FigureFacts(
        List<String> total,
        List<String> inPeriod,
        List<String> severalYears,
        List<String> cumulative,
        List<String> stock) {

    static final FigureFacts NONE =
            new FigureFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    FigureFacts and(FigureFacts other) {
        return new FigureFacts(
                joined(total, other.total),
                joined(inPeriod, other.inPeriod),
                joined(severalYears, other.severalYears),
                joined(cumulative, other.cumulative),
                joined(stock, other.stock));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
