package org.coopbriefs.extraction.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The openings of all patterns, those apart that are looked for only where a word begins. */
final class OpeningTrie {

    /** Vietnamese letters stand before this one, or from the second on to the last. */
    private static final char FIRST_BLOCK = '\u01C0';

    private static final char SECOND_BLOCK = 'Ạ';
    private static final char LAST = 'ỹ';
    private static final int COLUMNS = FIRST_BLOCK + LAST - SECOND_BLOCK + 1;

    private static final int FEW = 4;

    private static volatile OpeningTrie latest = new OpeningTrie(List.of());

    private final int patterns;
    private final Side anywhere;
    private final Side atWords;

    /** A tree and, by its nodes, the patterns that have an opening which ends there. */
    private static final class Side {

        private final SignTrie trie;
        private final int[][] patterns;

        /** By node, those from which many signs lead: where usual characters lead from it. */
        private final int[][] rows;

        Side(List<KeyPattern> all) {
            trie = new SignTrie(all.stream().flatMap(p -> p.openings().texts().stream()).toList());
            patterns = new int[trie.size()][];
            for (KeyPattern pattern : all) {
                for (String opening : pattern.openings().texts()) {
                    int node = trie.node(opening);
                    patterns[node] = with(patterns[node], pattern.number());
                }
            }
            rows = new int[trie.size()][];
            Arrays.setAll(rows, node -> trie.edges(node) > FEW ? row(node) : null);
        }

        /** Where the characters that have a column lead from there. */
        private int[] row(int node) {
            int[] row = new int[COLUMNS];
            for (char c = 0; c <= LAST; c++) {
                if (column(c) >= 0) {
                    row[column(c)] = trie.next(node, c);
                }
            }
            return row;
        }

        private static int[] with(int[] some, int one) {
            int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
            more[more.length - 1] = one;
            return more;
        }

        void walk(String key, int at, OpeningIndex.Found found) {
            int node = SignTrie.ROOT;
            for (int next = at; next < key.length(); next++) {
                node = next(node, key.charAt(next));
                if (node == SignTrie.NONE) {
                    return;
                }
                if (patterns[node] != null) {
                    found.add(patterns[node], at);
                }
            }
        }

        private int next(int node, char c) {
            int[] row = rows[node];
            int column = row == null ? -1 : column(c);
            return column < 0 ? trie.next(node, c) : row[column];
        }

        /** A place for each letter of Vietnamese and each sign of ASCII; -1 for what is rare. */
        private static int column(char c) {
            if (c < FIRST_BLOCK) {
                return c;
            }
            return c >= SECOND_BLOCK && c <= LAST ? c - SECOND_BLOCK + FIRST_BLOCK : -1;
        }
    }

    private OpeningTrie(List<KeyPattern> all) {
        patterns = all.size();
        Map<Boolean, List<KeyPattern>> sides =
                all.stream()
                        .filter(KeyPattern::isSearched)
                        .collect(Collectors.partitioningBy(KeyPattern::beginsAWord));
        anywhere = new Side(sides.get(false));
        atWords = new Side(sides.get(true));
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
