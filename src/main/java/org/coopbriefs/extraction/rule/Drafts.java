package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Scope;

/** What a rule does with all its drafts at the end: one for what is told twice, then ids. */
final class Drafts {

    private Drafts() {}

    /**
     * Keeps one of each group of drafts that tell the same, which are of one size; the one that
     * says most. A part that loses its whole to another telling of it becomes a part of that one.
     */
    static List<Draft> withoutRepeats(List<Draft> drafts, BiPredicate<Draft, Draft> same) {
        List<Draft> kept = new ArrayList<>();
        Map<BigDecimal, List<Integer>> bySize = new HashMap<>();
        Map<Draft, Draft> replaced = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            List<Integer> alike =
                    bySize.computeIfAbsent(
                            draft.size().stripTrailingZeros(), size -> new ArrayList<>());
            Integer at = twin(kept, alike, draft, same);
            if (at == null) {
                alike.add(kept.size());
                kept.add(draft);
            } else if (weight(draft) > weight(kept.get(at))) {
                replaced.put(kept.set(at, draft), draft);
            } else {
                replaced.put(draft, kept.get(at));
            }
        }
        kept.forEach(draft -> followWhole(draft, replaced));
        return kept;
    }

    /** Among those kept at {@code alike}; null where none tells the same. */
    private static Integer twin(
            List<Draft> kept, List<Integer> alike, Draft draft, BiPredicate<Draft, Draft> same) {
        return alike.stream()
                .filter(at -> same.test(kept.get(at), draft))
                .filter(at -> !kept.get(at).timing().isApartFrom(draft.timing()))
                .findFirst()
                .orElse(null);
    }

    private static void followWhole(Draft draft, Map<Draft, Draft> replaced) {
        Draft whole = draft.whole();
        while (whole != null && replaced.containsKey(whole)) {
            whole = replaced.get(whole);
        }
        if (whole != null && whole != draft.whole() && whole != draft) {
            draft.partOf(whole);
        }
    }

    /**
     * What was done says more than what was planned, a stated scope more than a default, the body
     * more than a caption, a span more than none.
     */
    private static int weight(Draft draft) {
        int weight = draft.timing().stated() ? 8 : 0;
        weight += draft.scope() == Scope.PART ? 16 : 0;
        weight += draft.timing().from() != null || draft.timing().to() != null ? 4 : 0;
        weight += draft.scope() == Scope.PLANNED ? 0 : 10;
        weight += draft.passage().caption() ? 0 : 2;
        return weight + (draft.confidence() >= 0.9 ? 1 : 0);
    }

    /** The findings with ids that refer to one another. */
    static List<Finding> findings(List<Draft> drafts, String kind, String rule) {
        List<Finding> findings = new ArrayList<>();
        Map<Draft, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            places.put(drafts.get(i), i);
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Integer whole = places.get(draft.whole());
            String wholeId = whole == null ? null : id(kind, whole);
            findings.add(draft.finding(id(kind, i), wholeId, kind, rule));
        }
        return findings;
    }

    private static String id(String kind, int index) {
        return kind + "-" + (index + 1);
    }
}
