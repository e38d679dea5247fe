package org.coopbriefs.extraction;

import org.coopbriefs.text.Span;

/**
 * Where a finding stands: its sentence and, within it, the words that carry the figure; both in
 * UTF-16 units of the article's clean body. {@code rule} names the rule that read it.
 */
public record Evidence(Span sentence, Span mention, String rule) {

    public Evidence {
        if (!sentence.contains(mention)) {
            throw new IllegalArgumentException(mention + " is outside its sentence " + sentence);
        }
    }
}
