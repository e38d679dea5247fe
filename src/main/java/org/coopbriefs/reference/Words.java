package org.coopbriefs.reference;

import java.util.Arrays;
import java.util.Set;
import org.coopbriefs.text.VietnameseText;

/** A text cut into words, to look at what stands before and after a name. */
final class Words {

    private final String key;
    private final String value;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    Words(String key, String value) {
        this.key = key;
        this.value = value;
        for (int at = 0; at < key.length(); ) {
            int end = at;
            while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
                end++;
            }
            if (end > at) {
                add(at, end);
            }
            at = end + 1;
        }
    }

    static Words of(VietnameseText text) {
        return new Words(text.key(), text.value());
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    /** The first word, from {@code word} on, that does not begin before {@code offset}. */
    int firstFrom(int word, int offset) {
        int at = word;
        while (at < count && starts[at] < offset) {
            at++;
        }
        return at;
    }

    boolean exists(int word) {
        return word >= 0 && word < count;
    }

    String at(int word) {
        return key.substring(starts[word], ends[word]);
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(value.charAt(starts[word]));
    }

    /** What stands between this word and the next, folded. */
    String gapAfter(int word) {
        return key.substring(ends[word], starts[word + 1]);
    }

    /** Whether this word and the next stand side by side, with nothing but space between them. */
    boolean nextIsAdjacent(int word) {
        if (!exists(word) || !exists(word + 1)) {
            return false;
        }
        String gap = gapAfter(word);
        return gap.equals(" ") || at(word).equals("tp") && (gap.equals(".") || gap.equals(". "));
    }

    /**
     * The {@code n} words that end with {@code last}; empty where they do not stand side by side.
     */
    String joined(int last, int n) {
        int first = last - n + 1;
        if (!exists(first) || !exists(last)) {
            return "";
        }
        StringBuilder joined = new StringBuilder(at(first));
        for (int word = first + 1; word <= last; word++) {
            if (!nextIsAdjacent(word - 1)) {
                return "";
            }
            joined.append(' ').append(at(word));
        }
        return joined.toString();
    }

    /**
     * How many words, three at most, up to {@code last} are one of {@code phrases}; 0 where none.
     */
    int phraseEndingAt(int last, Set<String> phrases) {
        for (int n = 3; n >= 1; n--) {
            if (exists(last - n + 1) && phrases.contains(joined(last, n))) {
                return n;
            }
        }
        return 0;
    }

    /** The same for words from {@code first} on. */
    int phraseBeginningAt(int first, Set<String> phrases) {
        for (int n = 3; n >= 1; n--) {
            if (exists(first + n - 1) && phrases.contains(joined(first + n - 1, n))) {
                return n;
            }
        }
        return 0;
    }
}
