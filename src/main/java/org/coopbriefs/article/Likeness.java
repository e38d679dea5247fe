package org.coopbriefs.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two lines are: the share of their words that both have. */
final class Likeness {

    private Likeness() {}

    /** From 0, nothing in common, to 1, the same words. */
    static double of(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (double) common / Math.max(a.size(), b.size());
    }

    /** The share of the words of {@code part} that {@code whole} has too. */
    static double within(String part, String whole) {
        Set<String> a = words(part);
        Set<String> b = words(whole);
        return a.isEmpty() ? 0 : (double) a.stream().filter(b::contains).count() / a.size();
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
