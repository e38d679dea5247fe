package org.coopbriefs.extraction.mention;

import java.util.Arrays;

/** Openings, sign by sign: a tree whose nodes are numbers. */
final class SignTrie {

    static final int ROOT = 0;

    /** No node: nothing goes on like that. */
    static final int NONE = -1;

    /** Signs up to here are told from each other by their last bits at the root. */
    private static final int ROOT_SIGNS = 1 << 9;

    /** By edge, which is a node and a sign: 0 where there is none; else one more than the node. */
    private long[] edges = new long[64];

    private int[] targets = new int[64];

    /** Whether some opening begins with a sign that has these last bits. */
    private final boolean[] first = new boolean[ROOT_SIGNS];

    private int size = 1;

    int size() {
        return size;
    }

    /** The node where the opening ends, which is made if need be. */
    int add(String opening) {
        int node = ROOT;
        for (int i = 0; i < opening.length(); i++) {
            int next = next(node, opening.charAt(i));
            node = next == NONE ? grow(node, Opening.sign(opening.charAt(i))) : next;
        }
        return node;
    }

    /** Where {@code c} leads from there, or {@link #NONE}. */
    int next(int node, char c) {
        char sign = Opening.sign(c);
        return node == ROOT && !first[sign & ROOT_SIGNS - 1] ? NONE : target(edge(node, sign));
    }

    private int target(long edge) {
        int slot = slot(edge, edges.length);
        while (edges[slot] != edge) {
            if (edges[slot] == 0) {
                return NONE;
            }
            slot = slot + 1 & edges.length - 1;
        }
        return targets[slot];
    }

    private int grow(int node, char sign) {
        if (size * 3 > edges.length) {
            spread();
        }
        if (node == ROOT) {
            first[sign & ROOT_SIGNS - 1] = true;
        }
        put(edge(node, sign), size);
        return size++;
    }

    private void spread() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = Arrays.copyOf(targets, edges.length);
        for (int slot = 0; slot < oldEdges.length; slot++) {
            if (oldEdges[slot] != 0) {
                put(oldEdges[slot], oldTargets[slot]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge, edges.length);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private static long edge(int node, char sign) {
        return ((long) node << Character.SIZE | sign) + 1;
    }

    private static int slot(long edge, int length) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & length - 1;
    }
}
