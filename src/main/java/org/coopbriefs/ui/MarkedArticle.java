package org.coopbriefs.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/**
 * An article's text with sentences marked, cut so that a page only has to write it down.
 *
 * @param blocks in reading order
 */
public record MarkedArticle(List<Marked> blocks) {

    /** A sentence to mark, and the figure in it; {@code on} for the one that is being looked at. */
    record Mark(Span sentence, Span figure, boolean on) {}

    /** A block of the article. */
    public record Marked(Block.Kind kind, List<Piece> pieces) {
        public boolean isCaption() {
            return kind == Block.Kind.CAPTION;
        }

        public boolean isHeading() {
            return kind == Block.Kind.HEADING;
        }
    }

    /**
     * A stretch of text.
     *
     * @param marked whether it is part of a sentence that a fact stands on
     * @param on whether of the one that is being looked at
     * @param figure whether it is the figure in that sentence
     * @param first whether the sentence that is being looked at begins here
     */
    public record Piece(String text, boolean marked, boolean on, boolean figure, boolean first) {}

    static MarkedArticle of(String body, List<Block> blocks, List<Mark> marks) {
        return new MarkedArticle(
                blocks.stream()
                        .map(block -> new Marked(block.kind(), pieces(body, block.span(), marks)))
                        .toList());
    }

    private static List<Piece> pieces(String body, Span block, List<Mark> marks) {
        List<Mark> within =
                marks.stream()
                        .filter(mark -> mark.sentence().overlaps(block))
                        .sorted(Comparator.comparing(mark -> !mark.on()))
                        .toList();
        List<Integer> cuts = cuts(block, within);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            pieces.add(piece(body, new Span(cuts.get(i), cuts.get(i + 1)), within));
        }
        return pieces;
    }

    /** Where a sentence or a figure begins or ends, and the ends of the block. */
    private static List<Integer> cuts(Span block, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Mark mark : marks) {
            for (Span span : List.of(mark.sentence(), mark.figure())) {
                cuts.add(Math.clamp(span.start(), block.start(), block.end()));
                cuts.add(Math.clamp(span.end(), block.start(), block.end()));
            }
        }
        return List.copyOf(cuts);
    }

    private static Piece piece(String body, Span span, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(mark -> mark.sentence().contains(span)).toList();
        boolean on = over.stream().anyMatch(Mark::on);
        boolean figure = over.stream().anyMatch(m -> m.on() && m.figure().contains(span));
        boolean first = over.stream().anyMatch(m -> m.on() && m.sentence().start() == span.start());
        return new Piece(span.of(body), !over.isEmpty(), on, figure, first);
    }
}
