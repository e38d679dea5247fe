package org.coopbriefs.extraction;

import java.util.List;
import java.util.stream.Stream;

/** The units that take part in what the article reports, in order of their weight. */
public record Participants(List<String> vietnamese, List<String> foreign) {

    /** Nobody: the article is not about cooperation between provinces. */
    public static final Participants NONE = new Participants(List.of(), List.of());

    public Participants {
        vietnamese = List.copyOf(vietnamese);
        foreign = List.copyOf(foreign);
    }

    /** Whether there is anything to report: both sides are known. */
    public boolean bothSides() {
        return !vietnamese.isEmpty() && !foreign.isEmpty();
    }

    /** The one partner abroad, or null where there are none or several. */
    public String onlyForeign() {
        return foreign.size() == 1 ? foreign.getFirst() : null;
    }

    /** The one Vietnamese unit, or null where there are none or several. */
    public String onlyVietnamese() {
        return vietnamese.size() == 1 ? vietnamese.getFirst() : null;
    }

    public List<String> all() {
        return Stream.concat(vietnamese.stream(), foreign.stream()).toList();
    }
}
