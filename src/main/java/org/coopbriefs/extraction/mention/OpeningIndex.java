package org.coopbriefs.extraction.mention;

import java.util.Arrays;

/**
 * Where in one text the openings of each pattern stand, found in a single pass for all patterns
 * that are searched for. It never passes over one with which a match begins.
 */
final class OpeningIndex {

    /** In fewer characters than these few patterns are searched. */
    static final int WORTH_ITS_COST = 120;

    /** Where each pattern's places begin in {@link #places}. */
    private final int[] first;

    private final int[] places;

    private OpeningIndex(int[] first, int[] places) {
        this.first = first;
        this.places = places;
    }

    static OpeningIndex of(String key) {
        OpeningTrie trie = OpeningTrie.ofPatterns();
        char[] signs = SignTrie.signs(key);
        Found found = new Found(key.length());
        boolean inWord = false;
        for (int at = 0; at < key.length(); at++) {
            trie.walk(signs, at, inWord, found);
            inWord = Character.isLetter(key.charAt(at));
        }
        return found.byPattern(trie.patterns());
    }

    /** False of a pattern that was first searched for a short while ago. */
    boolean knows(KeyPattern pattern) {
        return pattern.number() < first.length - 1;
    }

    /** The first place in {@code [from, to)} where an opening of the pattern stands, or -1. */
    int next(KeyPattern pattern, int from, int to) {
        int low = first[pattern.number()];
        int end = first[pattern.number() + 1];
        if (low == end || places[end - 1] < from || places[low] >= to) {
            return -1;
        }
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && places[low] < to ? places[low] : -1;
    }

    /** Places in reading order with the patterns that may begin there. */
    static final class Found {

        private int[] patterns;
        private int[] places;
        private int count;

        Found(int length) {
            patterns = new int[length + 16];
            places = new int[length + 16];
        }

        void add(int[] beginning, int place) {
            if (count + beginning.length > places.length) {
                int larger = 2 * (count + beginning.length);
                patterns = Arrays.copyOf(patterns, larger);
                places = Arrays.copyOf(places, larger);
            }
            for (int pattern : beginning) {
                patterns[count] = pattern;
                places[count++] = place;
            }
        }

        /** A pattern that two openings announce at one place is there twice, which does no harm. */
        private OpeningIndex byPattern(int all) {
            int[] first = new int[all + 1];
            for (int i = 0; i < count; i++) {
                first[patterns[i] + 1]++;
            }
            for (int pattern = 0; pattern < all; pattern++) {
                first[pattern + 1] += first[pattern];
            }
            int[] next = Arrays.copyOf(first, all);
            int[] sorted = new int[count];
            for (int i = 0; i < count; i++) {
                sorted[next[patterns[i]]++] = places[i];
            }
            return new OpeningIndex(first, sorted);
        }
    }
}
