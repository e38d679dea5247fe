package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where in a text matches of one pattern may begin, told by their first characters. */
final class Openings {

    private final Set<String> texts = new LinkedHashSet<>();
    private final SignTrie trie;
    private final boolean[] ends;

    Openings(Set<Opening> openings) {
        openings.forEach(opening -> texts.add(opening.text()));
        trie = new SignTrie(texts);
        ends = new boolean[trie.size()];
        texts.forEach(text -> ends[trie.node(text)] = true);
    }

    /** What matches may begin with. */
    Set<String> texts() {
        return texts;
    }

    /** The first place in {@code [from, to)}, or -1. */
    int next(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (beginAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a match may begin there. */
    boolean beginAt(String text, int at) {
        int node = SignTrie.ROOT;
        for (int next = at; next < text.length(); next++) {
            node = trie.next(node, SignTrie.sign(text.charAt(next)));
            if (node == SignTrie.NONE || ends[node]) {
                return node != SignTrie.NONE;
            }
        }
        return false;
    }
}
