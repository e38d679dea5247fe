package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Counts delegations sent and received in the period; those who travel are not students. */
final class DelegationsCounting implements FigureCounting {

    @Override
    public String name() {
        return "delegations";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("delegation");
    }

    @Override
    public Delegations count(Ledger ledger) {
        List<Sieve.Passed> visits = new ArrayList<>();
        for (Sieve.Passed one : passed(ledger)) {
            Sieve.Passed first =
                    visits.stream()
                            .filter(other -> same(ledger, one, other))
                            .findFirst()
                            .orElse(null);
            if (first != null) {
                ledger.leaveOut(one.fact(), Reason.REPEATED, first.fact().id());
            } else if (one.placement().kind() != Placement.Kind.IN_PERIOD) {
                ledger.leaveOut(one.fact(), Reason.OTHER_PERIOD);
            } else {
                visits.add(one);
                ledger.count(one.fact());
            }
        }
        return figure(visits);
    }

    private List<Sieve.Passed> passed(Ledger ledger) {
        return new Sieve(ledger, DelegationsCounting::flow).sift(ledger.ofKinds(kinds())).facts();
    }

    private static Flow flow(CountableFact fact) {
        return new Flow(fact.text("visitor"), fact.text("visited"), Set.of());
    }

    private static boolean same(Ledger ledger, Sieve.Passed one, Sieve.Passed other) {
        String from = one.flow().from();
        String otherFrom = other.flow().from();
        boolean sameVisitor =
                from == null || otherFrom == null
                        ? Objects.equals(from, otherFrom)
                        : ledger.places().mayBeSame(from, otherFrom);
        return sameVisitor && one.fact().sameEvent(other.fact());
    }

    private static Delegations figure(List<Sieve.Passed> visits) {
        List<CountableFact> facts = visits.stream().map(Sieve.Passed::fact).toList();
        return new Delegations(
                visits.isEmpty() ? null : count(visits, Standing.GIVER),
                visits.isEmpty() ? null : count(visits, Standing.TAKER),
                (int) facts.stream().filter(CountableFact::isUnconfirmed).count(),
                (int) facts.stream().filter(CountableFact::isInferred).count(),
                visits.stream().map(DelegationsCounting::visit).toList(),
                facts.stream().map(CountableFact::id).toList());
    }

    private static int count(List<Sieve.Passed> visits, Standing standing) {
        return (int) visits.stream().filter(visit -> visit.standing() == standing).count();
    }

    private static Delegations.Visit visit(Sieve.Passed passed) {
        CountableFact fact = passed.fact();
        BigDecimal size = fact.number("size");
        return new Delegations.Visit(
                passed.standing() == Standing.GIVER ? "OUT" : "IN",
                fact.text("visitor"),
                fact.text("visited"),
                fact.text("leader"),
                size == null ? null : size.intValueExact(),
                fact.id());
    }
}
