package org.coopbriefs.brief;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counting rules: what may be added up for a brief, what may not, and why. */
public final class Tally {

    private final Places places;
    private final List<FigureCounting> figures;

    public Tally(Places places) {
        this(places, ExchangeRates.NONE);
    }

    public Tally(Places places, ExchangeRates rates) {
        this.places = places;
        this.figures =
                List.of(
                        new StudentsCounting(),
                        new AidCounting(rates),
                        new AgreementsCounting(),
                        new DelegationsCounting(),
                        new RemainsCounting());
    }

    /** The kinds of facts that make up one figure with this kind. */
    static Set<String> countedWith(String kind) {
        return new Tally(Places.of(List.of()))
                .figures.stream()
                        .map(FigureCounting::kinds)
                        .filter(kinds -> kinds.contains(kind))
                        .findFirst()
                        .orElse(Set.of(kind));
    }

    /** The figures of the units in the period. */
    public Headline count(
            Collection<CountableFact> facts,
            Set<String> units,
            Period period,
            CountingPolicy policy) {
        return count(facts, Viewpoint.of(units), period.range(), policy);
    }

    /**
     * The figures seen from a viewpoint in any stretch of days. Every fact that concerns them is
     * either counted or left out with a reason.
     */
    public Headline count(
            Collection<CountableFact> facts,
            Viewpoint viewpoint,
            DateRange days,
            CountingPolicy policy) {
        Ledger ledger = new Ledger(facts, new Perspective(viewpoint, places), days, policy);
        Map<String, Figure> counted = new LinkedHashMap<>();
        for (FigureCounting counting : figures) {
            counted.put(counting.name(), counting.count(ledger));
        }
        for (String kind : ledger.kinds()) {
            if (figures.stream().noneMatch(figure -> figure.kinds().contains(kind))) {
                counted.put(kind, new ListingCounting(kind).count(ledger));
            }
        }
        return ledger.close(counted);
    }
}
