package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.text.Span;

/**
 * Where a finding stands: its sentence and, within it, the words that carry the figure; both in
 * UTF-16 units of the article's clean body. {@code rule} names the rule that read it, {@code
 * grounds} tell what each of its values was read from.
 */
public record Evidence(Span sentence, Span mention, String rule, List<Ground> grounds) {

    public Evidence {
        if (!sentence.contains(mention)) {
            throw new IllegalArgumentException(mention + " is outside its sentence " + sentence);
        }
        grounds = List.copyOf(grounds);
    }

    /** As rules give it: the extractor adds the grounds. */
    public Evidence(Span sentence, Span mention, String rule) {
        this(sentence, mention, rule, List.of());
    }

    Evidence restingOn(List<Ground> all) {
        return new Evidence(sentence, mention, rule, all);
    }
}
