package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.report.ReportPage.Ref;

/** Finds a brief's facts by their id, and the numbers of the sources that they stand on. */
final class FactIndex {

    private static final int SHORTEST_RUN = 3;

    /** Where the sources are in a file of their own, a figure names its first ones. */
    private static final int MOST_APART = 8;

    private static final String AND_MORE = "…";

    private final Map<String, Brief.Fact> facts = new HashMap<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    private final boolean apart;

    FactIndex(Brief brief) {
        apart = Annex.standsApart(brief);
        for (Brief.Activity activity : brief.activities()) {
            activity.facts().forEach(fact -> facts.put(fact.id(), fact));
        }
        brief.elsewhere().facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        Stream.concat(brief.sources().stream(), brief.elsewhere().sources().stream())
                .map(citation -> citation.source().id())
                .forEach(id -> sourceNumbers.putIfAbsent(id, sourceNumbers.size() + 1));
    }

    /** Null where the brief does not show it. */
    Brief.Fact fact(String id) {
        return facts.get(id);
    }

    /** Footnote numbers, in ascending order. */
    List<Ref> sourcesOf(Collection<String> factIds) {
        return numbers(known(factIds).stream().map(Brief.Fact::source).toList());
    }

    /** Footnote number of a source that the brief names. */
    int number(String sourceId) {
        return sourceNumbers.get(sourceId);
    }

    List<Ref> numbers(Collection<String> sourceIds) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String id : sourceIds) {
            Integer number = sourceNumbers.get(id);
            if (number != null) {
                numbers.add(number);
            }
        }
        return refs(List.copyOf(numbers));
    }

    /** Three or more in a row are written as one: "4–9". */
    private List<Ref> refs(List<Integer> numbers) {
        List<Ref> refs = new ArrayList<>();
        int start = 0;
        while (start < numbers.size()) {
            if (apart && refs.size() == MOST_APART) {
                refs.add(ref(numbers.get(start), AND_MORE));
                break;
            }
            int end = start;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            if (end - start < SHORTEST_RUN - 1) {
                end = start;
            }
            refs.add(ref(numbers.get(start), label(numbers.get(start), numbers.get(end))));
            start = end + 1;
        }
        return refs;
    }

    private static String label(int first, int last) {
        return first == last ? "" + first : first + "–" + last;
    }

    /** To the source itself, or to where the brief names the file that has it. */
    private Ref ref(int number, String label) {
        return new Ref(number, label, apart ? Annex.PLACE : "s" + number);
    }

    boolean anyUnconfirmed(Collection<String> factIds) {
        return known(factIds).stream().anyMatch(fact -> !fact.isConfirmed());
    }

    List<Brief.Fact> known(Collection<String> factIds) {
        return factIds.stream().map(facts::get).filter(Objects::nonNull).toList();
    }
}
