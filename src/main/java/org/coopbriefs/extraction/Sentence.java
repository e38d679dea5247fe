package org.coopbriefs.extraction;

import java.util.List;
import java.util.Optional;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/**
 * One sentence of the article.
 *
 * @param index its place among the sentences of the article
 * @param block number of its block; sentences of one block follow each other in the page
 * @param span where it stands in the body
 * @param key its folded text for matching; offset 0 is {@code span.start()} of the body
 */
public record Sentence(int index, int block, Block.Kind kind, Span span, KeyText key) {

    /** The one of {@code all}, which are in reading order, that holds the stretch of the body. */
    public static Optional<Sentence> around(List<Sentence> all, Span stretch) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() < stretch.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.stream().skip(low).findFirst().filter(s -> s.span().contains(stretch));
    }

    /** A stretch of {@link #key()} as a stretch of the body. */
    public Span inBody(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** Where a stretch of the body begins in {@link #key()}. */
    public int inKey(int bodyOffset) {
        return bodyOffset - span.start();
    }
}
