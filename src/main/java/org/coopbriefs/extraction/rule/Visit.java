package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.text.Span;

/**
 * A delegation as a sentence tells of it.
 *
 * @param visitor slug of the unit that it came from
 * @param visited slug of the unit that it came to
 * @param leader name, or null
 * @param size number of members, or null
 * @param stated whether the sentence names both units
 */
record Visit(
        Sentence sentence,
        Span named,
        String visitor,
        String visited,
        String leader,
        Integer size,
        boolean stated) {

    /** The same delegation told again. */
    Visit with(Visit other) {
        boolean clearer = other.stated && !stated;
        return new Visit(
                clearer ? other.sentence : sentence,
                clearer ? other.named : named,
                visitor,
                visited,
                leader != null ? leader : other.leader,
                size != null ? size : other.size,
                stated || other.stated);
    }
}
