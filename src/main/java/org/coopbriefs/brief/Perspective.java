package org.coopbriefs.brief;

import java.util.List;
import java.util.Set;

/** Sees facts with the eyes of one brief. */
record Perspective(Viewpoint viewpoint, Places places) {

    /** How the brief's province stands towards what flows in a fact. */
    Standing towards(CountableFact fact, Flow flow) {
        Set<String> ours = viewpoint.units();
        return viewpoint.isPair()
                ? asPair(fact, flow, ours, viewpoint.counterpart())
                : alone(fact, flow, ours);
    }

    private Standing alone(CountableFact fact, Flow flow, Set<String> ours) {
        if (contains(ours, flow.from())) {
            return Standing.GIVER;
        }
        if (contains(ours, flow.to())) {
            return Standing.TAKER;
        }
        if (!isInvolved(fact)) {
            return Standing.UNRELATED;
        }
        return isWider(flow.to(), ours) || isWider(flow.from(), ours)
                ? Standing.WIDER
                : Standing.STRANGER;
    }

    private Standing asPair(CountableFact fact, Flow flow, Set<String> one, Set<String> other) {
        if (links(fact, flow, one, other)) {
            return Standing.GIVER;
        }
        if (links(fact, flow, other, one)) {
            return Standing.TAKER;
        }
        if (!isInvolved(fact)) {
            return Standing.UNRELATED;
        }
        return widely(flow, one, other) || widely(flow, other, one)
                ? Standing.WIDER
                : Standing.STRANGER;
    }

    private static boolean links(CountableFact fact, Flow flow, Set<String> from, Set<String> to) {
        return isOrMayBe(fact, flow.from(), from) && isOrMayBe(fact, flow.to(), to);
    }

    /** A side that the sentence leaves open is the one that takes part. */
    private static boolean isOrMayBe(CountableFact fact, String slug, Set<String> side) {
        return slug == null ? takesPart(fact, side) : side.contains(slug);
    }

    private boolean widely(Flow flow, Set<String> from, Set<String> to) {
        return contains(from, flow.from()) && isWider(flow.to(), to)
                || contains(to, flow.to()) && isWider(flow.from(), from);
    }

    /** Whether the slug is a country of which the units are a part. */
    private boolean isWider(String slug, Set<String> units) {
        return places.isCountry(slug)
                && units.stream().map(places::countryOf).anyMatch(places.countryOf(slug)::equals);
    }

    /** Whether the brief's province, or both of a pair, take part in the fact's activity. */
    boolean isInvolved(CountableFact fact) {
        return takesPart(fact, viewpoint.units())
                && (!viewpoint.isPair() || takesPart(fact, viewpoint.counterpart()));
    }

    /** Whether the brief's province, or both of a pair, are among the slugs. */
    boolean isAmong(List<String> slugs) {
        return slugs.stream().anyMatch(viewpoint.units()::contains)
                && (!viewpoint.isPair()
                        || slugs.stream().anyMatch(viewpoint.counterpart()::contains));
    }

    /** The unit of a country that takes part, where it is the only one; else null. */
    String onlyUnitOf(String country, CountableFact fact) {
        List<String> units =
                fact.activity().provinces().stream()
                        .filter(slug -> !places.isCountry(slug))
                        .filter(slug -> country != null && country.equals(places.countryOf(slug)))
                        .toList();
        return units.size() == 1 ? units.getFirst() : null;
    }

    private static boolean takesPart(CountableFact fact, Set<String> side) {
        return fact.activity().provinces().stream().anyMatch(side::contains);
    }

    private static boolean contains(Set<String> units, String slug) {
        return slug != null && units.contains(slug);
    }
}
