package org.coopbriefs.extraction.mention;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The openings of all patterns, those apart that are looked for only where a word begins. */
final class OpeningTrie {

    private static volatile OpeningTrie latest = new OpeningTrie(List.of());

    private final int patterns;
    private final Side anywhere;
    private final Side atWords;

    /** A tree and, by its nodes, the patterns that have an opening which ends there. */
    private record Side(SignTrie trie, int[][] patterns) {

        static Side of(List<KeyPattern> all, Predicate<KeyPattern> which) {
            SignTrie trie = new SignTrie();
            int[][] patterns = new int[16][];
            for (KeyPattern pattern : all) {
                for (String opening :
                        pattern.isSearched() && which.test(pattern)
                                ? pattern.openings().texts()
                                : List.<String>of()) {
                    int node = trie.add(opening);
                    if (node >= patterns.length) {
                        patterns = Arrays.copyOf(patterns, 2 * node);
                    }
                    patterns[node] = with(patterns[node], pattern.number());
                }
            }
            return new Side(trie, Arrays.copyOf(patterns, trie.size()));
        }

        private static int[] with(int[] some, int one) {
            int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
            more[more.length - 1] = one;
            return more;
        }

        void walk(String key, int at, OpeningIndex.Found found) {
            int node = SignTrie.ROOT;
            for (int next = at; next < key.length(); next++) {
                node = trie.next(node, key.charAt(next));
                if (node == SignTrie.NONE) {
                    return;
                }
                if (patterns[node] != null) {
                    found.add(patterns[node], at);
                }
            }
        }
    }

    private OpeningTrie(List<KeyPattern> all) {
        patterns = all.size();
        anywhere = Side.of(all, pattern -> !pattern.beginsAWord());
        atWords = Side.of(all, KeyPattern::beginsAWord);
    }

    /** Of every pattern made so far. */
    static OpeningTrie ofAllPatterns() {
        OpeningTrie trie = latest;
        List<KeyPattern> all = KeyPattern.all();
        if (trie.patterns < all.size()) {
            trie = new OpeningTrie(all);
            latest = trie;
        }
        return trie;
    }

    int patterns() {
        return patterns;
    }

    /** Adds the patterns that may begin at {@code at}. */
    void walk(String key, int at, boolean inWord, OpeningIndex.Found found) {
        anywhere.walk(key, at, found);
        if (!inWord) {
            atWords.walk(key, at, found);
        }
    }
}
