package org.coopbriefs.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coopbriefs.extraction.Scope;

/**
 * Takes facts through the rules that come before any sum: whose they are, when, and whether they
 * may count.
 */
final class Sieve {

    /** What the reading decides and no viewpoint changes. */
    private static final Set<Reason> TRUSTED =
            EnumSet.of(
                    Reason.REPEATED,
                    Reason.PLANNED,
                    Reason.SUPERSEDED,
                    Reason.CONTAINED,
                    Reason.CONTRADICTS);

    /** A fact that passed, covering what its whole covers; {@code flow} is who gave it to whom. */
    record Passed(CountableFact fact, Flow flow, Standing standing, Placement placement) {}

    /** What passed, and the parts of it that are shown beside. */
    record Sifted(List<Passed> facts, List<Passed> parts) {}

    private final Ledger ledger;
    private final Function<CountableFact, Flow> flows;

    /**
     * @param flows who gave what to whom, by fact
     */
    Sieve(Ledger ledger, Function<CountableFact, Flow> flows) {
        this.ledger = ledger;
        this.flows = flows;
    }

    Sifted sift(Collection<CountableFact> facts) {
        Map<String, Passed> passed = new LinkedHashMap<>();
        for (CountableFact fact : facts) {
            Passed candidate = candidate(fact, facts);
            if (candidate != null) {
                passed.put(fact.id(), candidate);
            }
        }
        return withoutParts(passed);
    }

    private Passed candidate(CountableFact fact, Collection<CountableFact> all) {
        Flow flow = flows.apply(fact);
        Standing standing = standing(fact, flow, all);
        CountableFact timed = coveringItsWhole(fact);
        Placement placement = Placement.of(timed, ledger.days());
        if (standing == Standing.UNRELATED || placement.kind() == Placement.Kind.ELSEWHERE) {
            return null;
        }
        Reason reason = against(timed, standing, placement);
        if (reason != null) {
            ledger.leaveOut(fact, reason);
            return null;
        }
        return new Passed(timed, flow, standing, placement);
    }

    /**
     * A figure of all Laos concerns the brief of a province where a part of it is that province's.
     */
    private Standing standing(CountableFact fact, Flow flow, Collection<CountableFact> all) {
        Standing standing = ledger.perspective().towards(fact, flow);
        if (standing != Standing.UNRELATED) {
            return standing;
        }
        boolean partIsOurs =
                all.stream()
                        .filter(part -> fact.id().equals(part.partOf()))
                        .anyMatch(part -> isOwn(part));
        return partIsOurs ? Standing.WIDER : standing;
    }

    private boolean isOwn(CountableFact fact) {
        return ledger.perspective().towards(fact, flows.apply(fact)).isOwn();
    }

    private CountableFact coveringItsWhole(CountableFact fact) {
        if (fact.scope() != Scope.PART) {
            return fact;
        }
        CountableFact whole = ledger.fact(fact.partOf());
        for (int steps = 0; steps < 9 && whole != null && whole.scope() == Scope.PART; steps++) {
            whole = ledger.fact(whole.partOf());
        }
        return whole == null ? fact : fact.coveringWhat(whole);
    }

    private Reason against(CountableFact fact, Standing standing, Placement placement) {
        if (standing == Standing.STRANGER) {
            return Reason.NOT_A_PARTY;
        }
        if (standing == Standing.WIDER) {
            return Reason.WIDER;
        }
        Reason read = read(fact);
        if (read != null) {
            return read;
        }
        return switch (placement.kind()) {
            case PLANNED -> Reason.PLANNED;
            case UNDATED -> Reason.UNDATED;
            case OTHER_PERIOD -> Reason.OTHER_PERIOD;
            default -> awaits(fact, placement) ? Reason.AWAITING_CONFIRMATION : null;
        };
    }

    /** What the reading itself says against it; a "no" without a known reason goes to a person. */
    private static Reason read(CountableFact fact) {
        if (fact.countsInTotals()) {
            return null;
        }
        Reason reason = fact.reasonRead();
        if (reason == null) {
            boolean plain = fact.scope() == Scope.EVENT || fact.scope() == Scope.CUMULATIVE;
            return plain && fact.partOf() == null ? Reason.AWAITING_CONFIRMATION : null;
        }
        return TRUSTED.contains(reason) ? reason : null;
    }

    /** Rule 12: doubt goes to a person, not into a total. */
    private boolean awaits(CountableFact fact, Placement placement) {
        return !ledger.policy().countUnreviewed()
                && fact.isUnconfirmed()
                && isDoubtful(fact, placement, ledger.policy().confidenceThreshold());
    }

    private static boolean isDoubtful(CountableFact fact, Placement placement, double threshold) {
        return fact.confidence() < threshold
                || placement.by() != null && placement.by().isInferred()
                || fact.own() != null && fact.own().isInferred()
                || fact.isAttributionInferred();
    }

    /**
     * Rule 2: a part is never added to its whole, but stands alone where the whole does not count.
     */
    private Sifted withoutParts(Map<String, Passed> passed) {
        List<Passed> facts = new ArrayList<>();
        List<Passed> parts = new ArrayList<>();
        for (Passed candidate : passed.values()) {
            String whole = wholeAmong(passed, candidate.fact().id());
            if (whole == null && hasLostItsWhole(candidate.fact())) {
                facts.add(candidate);
            } else {
                ledger.leaveOut(candidate.fact(), Reason.PART, whole);
                parts.add(candidate);
            }
        }
        return new Sifted(facts, parts);
    }

    /** False for a part of which the reading does not say of what. */
    private boolean hasLostItsWhole(CountableFact fact) {
        CountableFact read = ledger.fact(fact.id());
        return read.scope() != Scope.PART || read.partOf() != null;
    }

    private String wholeAmong(Map<String, Passed> passed, String id) {
        CountableFact part = ledger.fact(id);
        for (int steps = 0; steps < 9 && part != null && part.scope() == Scope.PART; steps++) {
            if (part.partOf() != null && passed.containsKey(part.partOf())) {
                return part.partOf();
            }
            part = ledger.fact(part.partOf());
        }
        return null;
    }
}
