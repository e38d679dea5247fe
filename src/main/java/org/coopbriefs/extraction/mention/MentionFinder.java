package org.coopbriefs.extraction.mention;

import java.util.List;
import org.coopbriefs.text.VietnameseText;

/** Finds all mentions of one kind, in reading order, none overlapping another. */
@FunctionalInterface
public interface MentionFinder<M extends Mention> {

    List<M> find(ReadText text);

    /** The same in a text in which nothing else is looked for. */
    default List<M> find(VietnameseText text) {
        return find(ReadText.of(text));
    }
}
