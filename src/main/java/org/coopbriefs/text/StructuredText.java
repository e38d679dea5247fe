package org.coopbriefs.text;

import java.util.List;

/** The clean body of an article and its blocks; every block's span lies in the body. */
public record StructuredText(VietnameseText body, List<Block> blocks) {

    public StructuredText {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > body.value().length()) {
                throw new IllegalArgumentException("block outside the body: " + block);
            }
        }
    }
}
