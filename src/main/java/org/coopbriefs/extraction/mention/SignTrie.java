package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Openings, sign by sign: a tree whose nodes are numbers, level by level, so that what is walked
 * most lies side by side.
 */
final class SignTrie {

    static final int ROOT = 0;

    /** No node: nothing goes on like that. */
    static final int NONE = -1;

    private static final int FEW = 8;

    /** By node: where its edges begin; the edges of a node are in order, edge i leads to i + 1. */
    private final int[] first;

    private final char[] signs;

    private static final class Branch {
        private final SortedMap<Character, Branch> next = new TreeMap<>();
    }

    SignTrie(Collection<String> openings) {
        Branch root = new Branch();
        for (String opening : openings) {
            Branch branch = root;
            for (char c : opening.toCharArray()) {
                branch = branch.next.computeIfAbsent(Opening.sign(c), sign -> new Branch());
            }
        }
        List<Branch> nodes = new ArrayList<>(List.of(root));
        StringBuilder edges = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            starts.add(edges.length());
            nodes.get(node)
                    .next
                    .forEach(
                            (sign, next) -> {
                                edges.append((char) sign);
                                nodes.add(next);
                            });
        }
        starts.add(edges.length());
        first = starts.stream().mapToInt(i -> i).toArray();
        signs = edges.toString().toCharArray();
    }

    /** How many nodes there are. */
    int size() {
        return first.length - 1;
    }

    /** How many signs lead on from there. */
    int edges(int node) {
        return first[node + 1] - first[node];
    }

    /** Where an opening ends. */
    int node(String opening) {
        int node = ROOT;
        for (int i = 0; i < opening.length() && node != NONE; i++) {
            node = next(node, opening.charAt(i));
        }
        return node;
    }

    /** Where {@code c} leads from there, or {@link #NONE}. */
    int next(int node, char c) {
        char sign = Opening.sign(c);
        int from = first[node];
        int to = first[node + 1];
        if (to - from > FEW) {
            int found = Arrays.binarySearch(signs, from, to, sign);
            return found < 0 ? NONE : found + 1;
        }
        for (int edge = from; edge < to; edge++) {
            if (signs[edge] == sign) {
                return edge + 1;
            }
        }
        return NONE;
    }
}
