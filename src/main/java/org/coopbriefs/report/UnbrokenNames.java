package org.coopbriefs.report;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coopbriefs.reference.Provinces;

/**
 * Keeps names of provinces in Lao letters on one line: ICU's dictionary knows the words of the
 * language, not its places, and would end a line in the middle of one.
 */
final class UnbrokenNames {

    static final UnbrokenNames NONE = new UnbrokenNames(List.of());

    private static final BitSet NOWHERE = new BitSet();

    /** The longest first; null where there are no names. */
    private final Pattern names;

    private UnbrokenNames(Collection<String> names) {
        String any =
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.names = any.isEmpty() ? null : Pattern.compile(any);
    }

    static UnbrokenNames of(Provinces provinces) {
        return new UnbrokenNames(
                provinces.all().stream()
                        .map(province -> province.name("lo"))
                        .filter(PrintableText::holdsLao)
                        .distinct()
                        .toList());
    }

    /** The places in a text at which no line may end. */
    BitSet within(String text) {
        if (names == null || !PrintableText.holdsLao(text)) {
            return NOWHERE;
        }
        BitSet within = new BitSet(text.length());
        for (Matcher name = names.matcher(text); name.find(); ) {
            within.set(name.start() + 1, name.end());
        }
        return within;
    }
}
