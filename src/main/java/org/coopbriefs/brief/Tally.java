package org.coopbriefs.brief;

import java.util.Collection;
import java.util.Set;

/** The counting rules: what may be added up for a brief, what may not, and why. */
public final class Tally {

    private final Places places;

    public Tally(Places places) {
        this.places = places;
    }

    /** The figures of the units in the period. */
    public Headline count(
            Collection<CountableFact> facts,
            Set<String> units,
            Period period,
            CountingPolicy policy) {
        return count(facts, Viewpoint.of(units), period.range(), policy);
    }

    /** The figures seen from a viewpoint in any stretch of days. */
    public Headline count(
            Collection<CountableFact> facts,
            Viewpoint viewpoint,
            DateRange days,
            CountingPolicy policy) {
        throw new UnsupportedOperationException("not counted yet");
    }
}
