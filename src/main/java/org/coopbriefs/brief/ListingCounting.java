package org.coopbriefs.brief;

import java.util.List;
import java.util.Set;

/** Lists the facts of a kind for which nobody has written a figure. */
record ListingCounting(String kind) implements FigureCounting {

    @Override
    public String name() {
        return kind;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind);
    }

    @Override
    public Listing count(Ledger ledger) {
        Perspective perspective = ledger.perspective();
        List<CountableFact> listed =
                new Sieve(ledger, fact -> ours(fact, perspective))
                        .sift(ledger.ofKinds(kinds())).facts().stream()
                                .map(Sieve.Passed::fact)
                                .toList();
        listed.forEach(ledger::count);
        return new Listing(
                kind,
                (int) listed.stream().filter(CountableFact::isUnconfirmed).count(),
                listed.stream().map(CountableFact::id).toList());
    }

    /** What nobody can tell apart belongs to all who took part. */
    private static Flow ours(CountableFact fact, Perspective perspective) {
        Viewpoint view = perspective.viewpoint();
        return new Flow(among(fact, view.units()), among(fact, view.counterpart()), Set.of());
    }

    private static String among(CountableFact fact, Set<String> side) {
        return fact.activity().provinces().stream().filter(side::contains).findFirst().orElse(null);
    }
}
