package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;

/** One block on its way into a body: a single line of clean text and what it is. */
record Piece(Block.Kind kind, String text) {

    Piece {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a piece is one line of text: " + text);
        }
    }

    Piece as(Block.Kind other) {
        return new Piece(other, text);
    }

    boolean isProse() {
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LEAD;
    }

    /** Joins pieces with line feeds; spans are those of the cleaned text. */
    static StructuredText join(List<Piece> pieces) {
        String joined = String.join("\n", pieces.stream().map(Piece::text).toList());
        VietnameseText body = VietnameseText.of(joined);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int feed = body.value().indexOf('\n', start);
            int end = feed < 0 ? body.value().length() : feed;
            blocks.add(new Block(piece.kind(), new Span(start, end)));
            start = end + 1;
        }
        return new StructuredText(body, blocks);
    }
}
