package org.coopbriefs.brief;

import java.util.List;

/** Ids of the facts behind each number of a figure. */
public record FigureFacts(
        List<String> total,
        List<String> inPeriod,
        List<String> severalYears,
        List<String> cumulative,
        List<String> stock) {

    static final FigureFacts NONE =
            new FigureFacts(List.of(), List.of(), List.of(), List.of(), List.of());
}
