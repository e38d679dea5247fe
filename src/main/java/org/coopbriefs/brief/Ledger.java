package org.coopbriefs.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.activity.ReviewState;

/**
 * The books of one brief while it is counted: every fact ends as counted or as left out, never
 * both.
 */
final class Ledger {

    private final Map<String, CountableFact> facts = new LinkedHashMap<>();
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();
    private final Set<String> counted = new LinkedHashSet<>();
    private final Perspective perspective;
    private final DateRange days;
    private final CountingPolicy policy;

    /** Opens the books; facts that a person rejected and facts without any date are not entered. */
    Ledger(
            Collection<CountableFact> all,
            Perspective perspective,
            DateRange days,
            CountingPolicy policy) {
        this.perspective = perspective;
        this.days = days;
        this.policy = policy;
        all.stream()
                .filter(fact -> fact.review() != ReviewState.REJECTED)
                .filter(fact -> fact.effectiveDate() != null)
                .forEach(fact -> facts.put(fact.id(), fact));
    }

    Perspective perspective() {
        return perspective;
    }

    Places places() {
        return perspective.places();
    }

    DateRange days() {
        return days;
    }

    CountingPolicy policy() {
        return policy;
    }

    /** The fact with this id, or null. */
    CountableFact fact(String id) {
        return id == null ? null : facts.get(id);
    }

    List<CountableFact> ofKinds(Set<String> kinds) {
        return facts.values().stream().filter(fact -> kinds.contains(fact.kind())).toList();
    }

    /** All kinds that occur, in alphabetical order. */
    List<String> kinds() {
        return facts.values().stream().map(CountableFact::kind).distinct().sorted().toList();
    }

    /** Notes why a fact is in no total; the first reason stays. */
    void leaveOut(CountableFact fact, Reason reason, String because) {
        leftOut.putIfAbsent(fact.id(), LeftOut.of(fact, reason, because));
    }

    void leaveOut(CountableFact fact, Reason reason) {
        leaveOut(fact, reason, null);
    }

    boolean isLeftOut(CountableFact fact) {
        return leftOut.containsKey(fact.id());
    }

    void count(CountableFact fact) {
        counted.add(fact.id());
    }

    Headline close(Map<String, Figure> figures) {
        List<String> counts =
                facts.keySet().stream()
                        .filter(counted::contains)
                        .filter(id -> !leftOut.containsKey(id))
                        .toList();
        List<LeftOut> out =
                facts.keySet().stream()
                        .filter(leftOut::containsKey)
                        .map(leftOut::get)
                        .collect(Collectors.toCollection(ArrayList::new));
        int withoutMonth =
                (int) out.stream().filter(left -> left.reason() == Reason.UNDATED).count();
        int articles =
                (int) counts.stream().map(id -> facts.get(id).source().id()).distinct().count();
        return new Headline(figures, counts, out, withoutMonth, articles);
    }
}
