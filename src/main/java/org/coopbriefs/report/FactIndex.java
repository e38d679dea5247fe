package org.coopbriefs.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.coopbriefs.brief.Brief;

/** Finds a brief's facts by their id, and the numbers of the sources that they stand on. */
final class FactIndex {

    private final Map<String, Brief.Fact> facts = new HashMap<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    FactIndex(Brief brief) {
        for (Brief.Activity activity : brief.activities()) {
            activity.facts().forEach(fact -> facts.put(fact.id(), fact));
        }
        for (Brief.Citation citation : brief.sources()) {
            sourceNumbers.put(citation.source().id(), sourceNumbers.size() + 1);
        }
    }

    /** Null where the brief does not show it. */
    Brief.Fact fact(String id) {
        return facts.get(id);
    }

    /** Footnote numbers, in ascending order. */
    List<Integer> sourcesOf(Collection<String> factIds) {
        return numbers(known(factIds).stream().map(Brief.Fact::source).toList());
    }

    List<Integer> numbers(Collection<String> sourceIds) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String id : sourceIds) {
            Integer number = sourceNumbers.get(id);
            if (number != null) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    boolean anyUnconfirmed(Collection<String> factIds) {
        return known(factIds).stream().anyMatch(fact -> !fact.isConfirmed());
    }

    List<Brief.Fact> known(Collection<String> factIds) {
        return factIds.stream().map(facts::get).filter(Objects::nonNull).toList();
    }
}
