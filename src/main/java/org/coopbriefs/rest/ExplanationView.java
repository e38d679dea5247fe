package org.coopbriefs.rest;

import java.util.List;
import org.coopbriefs.extraction.Ground;

/** Why a fact says what it says: the rule that read it, and from which words each of its values. */
record ExplanationView(String rule, List<MentionView> mentions) {

    /**
     * {@code start} and {@code end} are UTF-16 units of the article's body, {@code text} is what
     * stands there, {@code value} what was read in it.
     */
    record MentionView(String field, String type, int start, int end, String text, String value) {

        static MentionView of(Ground ground, String body) {
            return new MentionView(
                    ground.field(),
                    ground.type().name(),
                    ground.span().start(),
                    ground.span().end(),
                    ground.span().of(body),
                    ground.value());
        }
    }

    static ExplanationView of(String rule, List<Ground> grounds, String body) {
        return new ExplanationView(
                rule, grounds.stream().map(ground -> MentionView.of(ground, body)).toList());
    }
}
