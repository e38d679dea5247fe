package org.coopbriefs.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.article.Article;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/** An article's text with the sentences marked from which facts were read. */
final class MarkedText {

    /** A block of the text, in its parts. */
    public record Line(Block.Kind kind, List<Part> parts) {}

    /**
     * A stretch of text.
     *
     * @param fact the first fact that was read in it, or null
     * @param before up to the figure; the whole text where there is no fact
     * @param figure the words of the figure; empty where they lie elsewhere
     */
    public record Part(Long fact, String before, String figure, String after) {}

    private MarkedText() {}

    static List<Line> lines(Article article, List<Fact> facts) {
        List<Fact> inOrder =
                facts.stream().sorted(Comparator.comparingInt(fact -> fact.sentenceStart)).toList();
        return article.blocks.stream()
                .map(block -> new Line(block.kind(), parts(article.body, block.span(), inOrder)))
                .toList();
    }

    private static List<Part> parts(String body, Span block, List<Fact> facts) {
        List<Part> parts = new ArrayList<>();
        int at = block.start();
        for (Fact fact : facts) {
            boolean within = fact.sentenceStart >= at && fact.sentenceEnd <= block.end();
            if (within && fact.sentenceEnd > fact.sentenceStart) {
                plain(body, at, fact.sentenceStart, parts);
                parts.add(marked(body, fact));
                at = fact.sentenceEnd;
            }
        }
        plain(body, at, block.end(), parts);
        return parts;
    }

    private static void plain(String body, int from, int to, List<Part> parts) {
        if (from < to) {
            parts.add(new Part(null, body.substring(from, to), "", ""));
        }
    }

    private static Part marked(String body, Fact fact) {
        boolean inside =
                fact.mentionStart >= fact.sentenceStart && fact.mentionEnd <= fact.sentenceEnd;
        int start = inside ? fact.mentionStart : fact.sentenceEnd;
        int end = inside ? fact.mentionEnd : fact.sentenceEnd;
        return new Part(
                fact.id,
                body.substring(fact.sentenceStart, start),
                body.substring(start, end),
                body.substring(end, fact.sentenceEnd));
    }
}
