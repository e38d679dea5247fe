package org.coopbriefs.extraction.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The openings of the patterns that are searched for, those apart that are looked for only where a
 * word begins.
 */
final class OpeningTrie {

    /** It is made anew when there are more by this part of them. */
    private static final int PART_WORTH_ITS_COST = 16;

    private static volatile OpeningTrie latest = new OpeningTrie(List.of());

    private final int patterns;
    private final Side anywhere;
    private final Side atWords;

    /** A tree and, by its nodes, the patterns that have an opening which ends there. */
    private static final class Side {

        private final SignTrie trie;
        private final int[][] patterns;

        Side(List<KeyPattern> all) {
            trie = new SignTrie(all.stream().flatMap(p -> p.openings().texts().stream()).toList());
            patterns = new int[trie.size()][];
            for (KeyPattern pattern : all) {
                for (String opening : pattern.openings().texts()) {
                    int node = trie.node(opening);
                    patterns[node] = with(patterns[node], pattern.number());
                }
            }
        }

        private static int[] with(int[] some, int one) {
            int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
            more[more.length - 1] = one;
            return more;
        }

        void walk(char[] signs, int at, OpeningIndex.Found found) {
            int node = SignTrie.ROOT;
            for (int next = at; next < signs.length; next++) {
                node = trie.next(node, signs[next]);
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
        Map<Boolean, List<KeyPattern>> sides =
                all.stream()
                        .filter(KeyPattern::isIndexed)
                        .collect(Collectors.partitioningBy(KeyPattern::beginsAWord));
        anywhere = new Side(sides.get(false));
        atWords = new Side(sides.get(true));
    }

    /** Of the patterns that were searched for, but for a few that were so only lately. */
    static OpeningTrie ofPatterns() {
        OpeningTrie trie = latest;
        List<KeyPattern> searched = KeyPattern.searched();
        if (searched.size() > trie.patterns + trie.patterns / PART_WORTH_ITS_COST) {
            trie = new OpeningTrie(List.copyOf(searched));
            latest = trie;
        }
        return trie;
    }

    int patterns() {
        return patterns;
    }

    /**
     * Adds the patterns that may begin at {@code at}.
     *
     * @param signs what the characters of the text count as: {@link SignTrie#signs}
     */
    void walk(char[] signs, int at, boolean inWord, OpeningIndex.Found found) {
        anywhere.walk(signs, at, found);
        if (!inWord) {
            atWords.walk(signs, at, found);
        }
    }
}
