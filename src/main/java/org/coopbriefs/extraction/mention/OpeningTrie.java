package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The openings of all patterns, letter by letter. */
final class OpeningTrie {

    private static final int[] NONE = {};

    private static volatile OpeningTrie latest = new OpeningTrie(List.of());

    private final int patterns;

    /** Nodes by the node before and the character; 0 is the root, and stands for none. */
    private final long[] edges;

    private final int[] targets;

    /** The root's children by character, for those characters that openings begin with. */
    private final int[] roots;

    /** By node: the patterns that may begin where it was reached. */
    private final int[][] anywhere;

    /** By node: those that begin with no letter before them. */
    private final int[][] atWords;

    private OpeningTrie(List<KeyPattern> all) {
        Map<Long, Integer> nodes = new HashMap<>();
        List<List<Integer>> anywhereBy = new ArrayList<>(List.of(List.of()));
        List<List<Integer>> atWordsBy = new ArrayList<>(List.of(List.of()));
        for (KeyPattern pattern : all) {
            if (!pattern.isSearched()) {
                continue;
            }
            for (String opening : pattern.openings().texts()) {
                int node = 0;
                for (int i = 0; i < opening.length(); i++) {
                    Integer next = nodes.get(edge(node, opening.charAt(i)));
                    if (next == null) {
                        next = anywhereBy.size();
                        nodes.put(edge(node, opening.charAt(i)), next);
                        anywhereBy.add(new ArrayList<>());
                        atWordsBy.add(new ArrayList<>());
                    }
                    node = next;
                }
                (pattern.beginsAWord() ? atWordsBy : anywhereBy).get(node).add(pattern.number());
            }
        }
        patterns = all.size();
        anywhere = anywhereBy.stream().map(OpeningTrie::ints).toArray(int[][]::new);
        atWords = atWordsBy.stream().map(OpeningTrie::ints).toArray(int[][]::new);
        int capacity = Integer.highestOneBit(Math.max(16, nodes.size() * 4));
        edges = new long[capacity];
        targets = new int[capacity];
        nodes.forEach(this::put);
        roots = new int[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            roots[c] = target(0, c);
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.isEmpty() ? NONE : numbers.stream().mapToInt(i -> i).toArray();
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
    }

    private int target(int node, char c) {
        long edge = edge(node, c);
        int slot = slot(edge);
        while (edges[slot] != edge) {
            if (edges[slot] == 0) {
                return 0;
            }
            slot = slot + 1 & edges.length - 1;
        }
        return targets[slot];
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
        int node = roots[key.charAt(at)];
        for (int next = at + 1; node != 0; next++) {
            if (anywhere[node] != NONE) {
                found.add(anywhere[node], at);
            }
            if (!inWord && atWords[node] != NONE) {
                found.add(atWords[node], at);
            }
            node = next < key.length() ? target(node, key.charAt(next)) : 0;
        }
    }
}
