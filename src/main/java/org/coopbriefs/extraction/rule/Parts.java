package org.coopbriefs.extraction.rule;

import java.math.BigDecimal;
import java.util.List;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/**
 * Finds the whole that a figure is a part of: "trong đó có 225", "riêng ... 185", "300 triệu trong
 * số đó".
 */
final class Parts {

    private static final KeyPattern CUE =
            KeyPattern.words(
                    "trong đó|đã giải ngân(?: được)?|trong số (?:đó|này|các em)|riêng|bao"
                            + " gồm|gồm|of whom|of which|of these|of them|including|among them");

    private static final KeyPattern CUE_BEHIND =
            KeyPattern.words("trong số (?:đó|này)|trong tổng số|of that|of which|of the total");

    private Parts() {}

    /**
     * The draft that the figure is a part of, or null; it stands in the same sentence or the one
     * before, and is larger.
     */
    static Draft wholeOf(Passage passage, List<Draft> before, BigDecimal size) {
        Draft whole = lastWhole(passage, before, size);
        if (whole == null) {
            return null;
        }
        return cueBefore(passage, whole) || cueBehind(passage) || listGoesOn(passage, before, whole)
                ? whole
                : null;
    }

    private static boolean cueBehind(Passage passage) {
        return Passage.has(CUE_BEHIND, passage.clauseAfter());
    }

    /**
     * A cue between the whole (or the head of the sentence) and the figure, with no other figure
     * between.
     */
    private static boolean cueBefore(Passage passage, Draft whole) {
        Span cue = passage.lastBefore(CUE);
        if (cue == null) {
            return false;
        }
        boolean sameSentence = whole.passage().sentence().index() == passage.sentence().index();
        boolean after = !sameSentence || cue.start() >= whole.passage().end();
        KeyText between = passage.before().substring(cue.end());
        return after && between.indexOf(';') < 0 && between.length() < 80;
    }

    /** "trong đó có 12 em tỉnh A, 13 em tỉnh B": the second is a part like the first. */
    private static boolean listGoesOn(Passage passage, List<Draft> before, Draft whole) {
        Draft last = before.getLast();
        if (last.whole() != whole
                || last.scope() != Scope.PART
                || last.passage().sentence().index() != passage.sentence().index()) {
            return false;
        }
        KeyText between = passage.before().substring(last.passage().end());
        return between.indexOf(';') < 0 && between.length() < 80;
    }

    private static Draft lastWhole(Passage passage, List<Draft> before, BigDecimal size) {
        for (Draft draft : before.reversed()) {
            int distance = passage.sentence().index() - draft.passage().sentence().index();
            boolean near =
                    distance == 0
                            || distance == 1
                                    && draft.passage().sentence().block()
                                            == passage.sentence().block();
            if (!near) {
                return null;
            }
            if (draft.whole() == null && draft.size().compareTo(size) > 0) {
                return draft;
            }
        }
        return null;
    }
}
