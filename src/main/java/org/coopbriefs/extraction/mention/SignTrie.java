package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Openings, sign by sign: a tree whose nodes are places in two arrays (a double-array trie, Aoe
 * 1989), small enough to stay near the processor while all texts are walked along it.
 */
final class SignTrie {

    static final int ROOT = 0;

    /** No node: nothing goes on like that. */
    static final int NONE = -1;

    /**
     * Signs that are told apart; all others count as one, which only makes more places possible.
     */
    private static final String ALPHABET =
            " \n0,.;:-/()!?%+&'\"abcdefghijklmnopqrstuvwxyzàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọ"
                    + "ôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final char[] NUMBERS = numbers();

    /** Where the children of each node are counted from, by their signs. */
    private int[] base = new int[0];

    /** The node of which each is a child, or {@link #NONE}. */
    private int[] parent = new int[0];

    private final BitSet taken = new BitSet();

    private static final class Branch {
        private final SortedMap<Character, Branch> next = new TreeMap<>();
        private int node;
    }

    SignTrie(Collection<String> openings) {
        Branch root = new Branch();
        for (String opening : openings) {
            Branch branch = root;
            for (char c : opening.toCharArray()) {
                branch = branch.next.computeIfAbsent(sign(c), sign -> new Branch());
            }
        }
        place(root);
    }

    private void place(Branch root) {
        grow(ALPHABET.length() + 1);
        taken.set(ROOT);
        List<Branch> branches = new ArrayList<>(List.of(root));
        for (int next = 0; next < branches.size(); next++) {
            Branch branch = branches.get(next);
            if (!branch.next.isEmpty()) {
                placeChildren(branch);
                branches.addAll(branch.next.values());
            }
        }
    }

    private void placeChildren(Branch branch) {
        int start = free(branch);
        grow(start + ALPHABET.length() + 1);
        base[branch.node] = start;
        branch.next.forEach(
                (sign, child) -> {
                    child.node = start + sign;
                    parent[child.node] = branch.node;
                    taken.set(child.node);
                });
    }

    /** The first place from which all children find theirs free. */
    private int free(Branch branch) {
        char first = branch.next.firstKey();
        int place = taken.nextClearBit(first);
        while (!isFree(place - first, branch)) {
            place = taken.nextClearBit(place + 1);
        }
        return place - first;
    }

    private boolean isFree(int start, Branch branch) {
        return branch.next.keySet().stream().noneMatch(sign -> taken.get(start + sign));
    }

    private void grow(int length) {
        int before = parent.length;
        if (length > before) {
            base = Arrays.copyOf(base, length);
            parent = Arrays.copyOf(parent, length);
            Arrays.fill(parent, before, length, NONE);
        }
    }

    /** Nodes are below this number. */
    int size() {
        return parent.length;
    }

    /** Where an opening ends. */
    int node(String opening) {
        int node = ROOT;
        for (int i = 0; i < opening.length() && node != NONE; i++) {
            node = next(node, sign(opening.charAt(i)));
        }
        return node;
    }

    /** Where a sign leads from there, or {@link #NONE}. */
    int next(int node, char sign) {
        int child = base[node] + sign;
        return parent[child] == node ? child : NONE;
    }

    /** What a character counts as. */
    static char sign(char c) {
        return c < NUMBERS.length ? NUMBERS[c] : 0;
    }

    /** What each character of a text counts as. */
    static char[] signs(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign(signs[i]);
        }
        return signs;
    }

    private static char[] numbers() {
        char[] numbers = new char[ALPHABET.chars().max().orElseThrow() + 1];
        for (int i = 0; i < ALPHABET.length(); i++) {
            numbers[ALPHABET.charAt(i)] = (char) (i + 1);
        }
        for (char digit = '1'; digit <= '9'; digit++) {
            numbers[digit] = numbers['0'];
        }
        return numbers;
    }
}
