package org.coopbriefs.reference;

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

    static Set<String> of(String list) {
        return Stream.of(list.split(","))
                .map(phrase -> VietnameseText.fold(phrase).strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
