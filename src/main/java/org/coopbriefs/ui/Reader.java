package org.coopbriefs.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coopbriefs.article.Article;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/**
 * An article as it is read beside its facts: paragraphs, in them the sentences that facts stand in,
 * and among these the one that is looked at, with its figure.
 */
public record Reader(List<Paragraph> paragraphs) {

    /**
     * A block of the text.
     *
     * @param start where it begins in the body, in UTF-16 units
     */
    public record Paragraph(String kind, int start, List<Piece> pieces) {
        public boolean heading() {
            return kind.equals("HEADING");
        }

        public boolean aside() {
            return kind.equals("CAPTION") || kind.equals("ASIDE");
        }
    }

    /** A stretch of a paragraph. {@code before} and {@code after} are empty without a figure. */
    public record Piece(Mark mark, String before, String figure, String after) {
        public boolean plain() {
            return mark == Mark.NONE;
        }

        public boolean on() {
            return mark == Mark.ON;
        }
    }

    /** Whether a stretch is the evidence of a fact, of that one which is looked at, or of none. */
    public enum Mark {
        NONE,
        FACT,
        ON
    }

    /**
     * An article with its marks.
     *
     * @param on the sentence that is looked at, or null
     * @param figure the words in it that carry the figure, or null
     */
    static Reader of(Article article, Collection<Span> sentences, Span on, Span figure) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.blocks) {
            paragraphs.add(
                    new Paragraph(
                            block.kind().name(),
                            block.span().start(),
                            pieces(article.body, block.span(), sentences, on, figure)));
        }
        return new Reader(List.copyOf(paragraphs));
    }

    private static List<Piece> pieces(
            String body, Span block, Collection<Span> sentences, Span on, Span figure) {
        List<Piece> pieces = new ArrayList<>();
        int at = block.start();
        for (Span marked : apart(block, sentences, on)) {
            addPlain(pieces, body, at, marked.start());
            boolean isOn = on != null && on.overlaps(marked);
            pieces.add(isOn ? on(body, marked, figure) : fact(body, marked));
            at = marked.end();
        }
        addPlain(pieces, body, at, block.end());
        return List.copyOf(pieces);
    }

    /** Those that lie in the block, in order, none over another; the one looked at goes first. */
    private static List<Span> apart(Span block, Collection<Span> sentences, Span on) {
        List<Span> chosen = new ArrayList<>();
        if (on != null && block.overlaps(on)) {
            chosen.add(within(block, on));
        }
        sentences.stream()
                .filter(block::overlaps)
                .map(sentence -> within(block, sentence))
                .sorted()
                .filter(sentence -> chosen.stream().noneMatch(sentence::overlaps))
                .forEach(chosen::add);
        chosen.sort(null);
        return chosen;
    }

    private static Span within(Span block, Span sentence) {
        return new Span(
                Math.max(block.start(), sentence.start()), Math.min(block.end(), sentence.end()));
    }

    private static void addPlain(List<Piece> pieces, String body, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(Mark.NONE, body.substring(from, to), "", ""));
        }
    }

    private static Piece fact(String body, Span marked) {
        return new Piece(Mark.FACT, marked.of(body), "", "");
    }

    private static Piece on(String body, Span marked, Span figure) {
        if (figure == null || !marked.contains(figure)) {
            return new Piece(Mark.ON, marked.of(body), "", "");
        }
        return new Piece(
                Mark.ON,
                body.substring(marked.start(), figure.start()),
                figure.of(body),
                body.substring(figure.end(), marked.end()));
    }
}
