package org.coopbriefs.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.text.VietnameseText;

/**
 * Small vocabularies, written as a list with commas and folded like the text that they are looked
 * up in.
 */
final class Phrases {

    private Phrases() {}

    /**
     * A hash set: the sets of {@link Set#of} divide to find their places, and are asked too often.
     */
    static Set<String> of(String list) {
        return Stream.of(list.split(","))
                .map(phrase -> VietnameseText.fold(phrase).strip())
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toCollection(HashSet::new),
                                Collections::unmodifiableSet));
    }
}
