package org.coopbriefs.brief;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a province in a period.
 *
 * @param figures by their name in the interface ("students", "aid", ...), kinds without a figure of
 *     their own last
 * @param counted ids of all facts that count in a total or on a line of their own
 * @param leftOut what is in no total, and why
 * @param withoutMonth how many facts lie in this year but tell no date that is fine enough for the
 *     period
 * @param articles how many sources the counted facts come from
 */
public record Headline(
        @JsonAnyGetter Map<String, Figure> figures,
        List<String> counted,
        List<LeftOut> leftOut,
        int withoutMonth,
        int articles) {

    public Headline {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }

    public Students students() {
        return (Students) figures.get("students");
    }

    public Aid aid() {
        return (Aid) figures.get("aid");
    }

    public Agreements agreements() {
        return (Agreements) figures.get("agreements");
    }

    public Delegations delegations() {
        return (Delegations) figures.get("delegations");
    }

    public Remains remains() {
        return (Remains) figures.get("remains");
    }

    /** Facts of kinds that have no figure of their own. */
    public List<Listing> others() {
        return figures.values().stream()
                .filter(Listing.class::isInstance)
                .map(Listing.class::cast)
                .toList();
    }

    /** How many facts in the headline nobody has reviewed; an edition needs 0. */
    public int unconfirmed() {
        return figures.values().stream().mapToInt(Figure::unconfirmed).sum();
    }
}
