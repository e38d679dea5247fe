package org.coopbriefs.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All names, letter by letter: one walk finds the longest that begins at a word. */
final class NameTrie {

    /** A stretch of text that is a name, of one unit or of several. */
    record Match(int start, int end, List<Spelling> spellings) {

        List<Province> provinces() {
            return Spelling.provincesOf(spellings);
        }

        /** Whether it must not be read without its title, a list, or an office beside it. */
        boolean needsContext() {
            return spellings.stream().allMatch(Spelling::needsContext);
        }

        /** "TPHCM". */
        boolean bearsItsTitle() {
            return letters().startsWith("tp");
        }

        String letters() {
            return spellings.getFirst().letters();
        }
    }

    /** The letters that go on from here, in order, and where each leads. */
    private static final class Node {

        private char[] letters = {};
        private Node[] nodes = {};
        private final List<Spelling> spellings = new ArrayList<>();

        /** Null where no name goes on like that. */
        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node grown(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at < 0) {
                at = -at - 1;
                letters = Arrays.copyOf(letters, letters.length + 1);
                nodes = Arrays.copyOf(nodes, letters.length);
                System.arraycopy(letters, at, letters, at + 1, letters.length - at - 1);
                System.arraycopy(nodes, at, nodes, at + 1, nodes.length - at - 1);
                letters[at] = letter;
                nodes[at] = new Node();
            }
            return nodes[at];
        }
    }

    private static final int WIDEST_JOINT = 3;

    private final Node root = new Node();

    void add(Spelling spelling) {
        Node node = root;
        for (char letter : spelling.letters().toCharArray()) {
            node = node.grown(letter);
        }
        node.spellings.add(spelling);
    }

    /**
     * The longest name at {@code start}, the beginning of a word of {@code key}; null where there
     * is none.
     */
    Match longestAt(String key, String value, int start) {
        Match longest = null;
        Node node = root;
        int at = start;
        while (at >= 0 && at < key.length()) {
            while (at < key.length() && Character.isLetterOrDigit(key.charAt(at))) {
                node = node.next(key.charAt(at++));
                if (node == null) {
                    return longest;
                }
            }
            List<Spelling> named = named(node, value, start, at);
            if (!named.isEmpty()) {
                longest = new Match(start, at, named);
            }
            at = nextSyllable(key, at);
        }
        return longest;
    }

    private static List<Spelling> named(Node node, String value, int start, int end) {
        if (node.spellings.isEmpty()) {
            return List.of();
        }
        List<Spelling> named = new ArrayList<>();
        for (Spelling spelling : node.spellings) {
            if (spelling.hasItsCapitals(value, start, end)) {
                named.add(spelling);
            }
        }
        return named;
    }

    /**
     * Where the name may go on after {@code end}: past spaces, a hyphen or an apostrophe; -1 where
     * it can't.
     */
    private static int nextSyllable(String key, int end) {
        int at = end;
        while (at < key.length() && at - end < WIDEST_JOINT && " -'".indexOf(key.charAt(at)) >= 0) {
            at++;
        }
        boolean found = at > end && at < key.length() && Character.isLetterOrDigit(key.charAt(at));
        return found ? at : -1;
    }
}
