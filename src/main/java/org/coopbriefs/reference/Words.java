package org.coopbriefs.reference;

import java.util.Arrays;
import java.util.Set;
import org.coopbriefs.text.VietnameseText;

/** A text cut into words, to look at what stands before and after a name. */
final class Words {

    private static final int LONGEST_PHRASE = 3;

    private final String key;
    private final String value;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** By how many words, then by the last of them: what {@link #joined} told before. */
    private final String[][] joined = new String[LONGEST_PHRASE + 1][];

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
        Arrays.setAll(joined, n -> new String[count]);
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
        return joined(word, 1);
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
        int end = ends[word];
        boolean space = key.charAt(end) == ' ' && starts[word + 1] == end + 1;
        return space || key.charAt(end) == '.' && isAbbreviatedTitle(word);
    }

    /** "TP.Huế", "TP. Huế". */
    private boolean isAbbreviatedTitle(int word) {
        String gap = gapAfter(word);
        return at(word).equals("tp") && (gap.equals(".") || gap.equals(". "));
    }

    /**
     * The {@code n} words that end with {@code last}; empty where they do not stand side by side.
     */
    String joined(int last, int n) {
        if (!exists(last) || !exists(last - n + 1)) {
            return "";
        }
        if (n > LONGEST_PHRASE) {
            return join(last - n + 1, last);
        }
        String known = joined[n][last];
        if (known == null) {
            known = join(last - n + 1, last);
            joined[n][last] = known;
        }
        return known;
    }

    private String join(int first, int last) {
        StringBuilder all = new StringBuilder();
        for (int word = first; word <= last; word++) {
            if (word > first && !nextIsAdjacent(word - 1)) {
                return "";
            }
            all.append(word > first ? " " : "").append(key, starts[word], ends[word]);
        }
        return all.toString();
    }

    /**
     * How many words, three at most, up to {@code last} are one of {@code phrases}; 0 where none.
     */
    int phraseEndingAt(int last, Set<String> phrases) {
        for (int n = LONGEST_PHRASE; n >= 1; n--) {
            if (exists(last - n + 1) && phrases.contains(joined(last, n))) {
                return n;
            }
        }
        return 0;
    }

    /** The same for words from {@code first} on. */
    int phraseBeginningAt(int first, Set<String> phrases) {
        for (int n = LONGEST_PHRASE; n >= 1; n--) {
            if (exists(first + n - 1) && phrases.contains(joined(first + n - 1, n))) {
                return n;
            }
        }
        return 0;
    }
}
