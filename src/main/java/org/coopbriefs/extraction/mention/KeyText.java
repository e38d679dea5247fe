package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.Span;

/**
 * Folded text, or a stretch of one, in which {@link KeyPattern}s are searched. A stretch costs
 * nothing to cut out and shares what is known of the whole: where each pattern may begin.
 */
public final class KeyText implements CharSequence {

    /** No words at all. */
    public static final KeyText EMPTY = of("");

    private final Whole whole;
    private final int start;
    private final int end;
    private String string;

    /** A folded text and, once somebody has asked, where patterns may begin in it. */
    private static final class Whole {

        private final String key;

        /** Asked one by one by every search. */
        private final char[] characters;

        private OpeningIndex index;

        Whole(String key) {
            this.key = key;
            this.characters = key.toCharArray();
        }

        /** Null where looking through the text is quicker, or has to do. */
        OpeningIndex index(KeyPattern pattern) {
            if (key.length() < OpeningIndex.WORTH_ITS_COST) {
                return null;
            }
            if (index == null) {
                index = OpeningIndex.of(key);
            }
            return index.knows(pattern) ? index : null;
        }
    }

    private KeyText(Whole whole, int start, int end) {
        if (start < 0 || start > end || end > whole.key.length()) {
            throw new StringIndexOutOfBoundsException(
                    "[" + start + ", " + end + ") of " + whole.key.length());
        }
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** The whole of a folded text; one that is a stretch already stays it. */
    public static KeyText of(CharSequence key) {
        return key instanceof KeyText text ? text : whole(key.toString());
    }

    private static KeyText whole(String key) {
        return new KeyText(new Whole(key), 0, key.length());
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return whole.characters[start + index];
    }

    /** The stretch from {@code from} on; nothing outside can be seen from it. */
    public KeyText substring(int from) {
        return substring(from, length());
    }

    /** The stretch {@code [from, to)}; nothing outside can be seen from it. */
    public KeyText substring(int from, int to) {
        return from == 0 && to == length() ? this : new KeyText(whole, start + from, start + to);
    }

    /** That stretch of it. */
    public KeyText in(Span span) {
        return substring(span.start(), span.end());
    }

    @Override
    public KeyText subSequence(int from, int to) {
        return substring(from, to);
    }

    /** The first place from {@code from} on where {@code c} stands, or -1. */
    public int indexOf(char c, int from) {
        int at = whole.key.indexOf(c, start + Math.max(0, from), end);
        return at < 0 ? -1 : at - start;
    }

    public int indexOf(char c) {
        return indexOf(c, 0);
    }

    public int indexOf(String words) {
        int at = whole.key.indexOf(words, start, end);
        return at < 0 ? -1 : at - start;
    }

    public boolean contains(String words) {
        return indexOf(words) >= 0;
    }

    /** The last place, at {@code from} or before, where {@code c} stands, or -1. */
    public int lastIndexOf(char c, int from) {
        for (int at = Math.min(from, length() - 1); at >= 0; at--) {
            if (charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    public int lastIndexOf(char c) {
        return lastIndexOf(c, length() - 1);
    }

    /** The last place where {@code words} begin, or -1. */
    public int lastIndexOf(String words) {
        for (int at = length() - words.length(); at >= 0; at--) {
            if (whole.key.startsWith(words, start + at)) {
                return at;
            }
        }
        return -1;
    }

    public boolean startsWith(String words) {
        return length() >= words.length() && whole.key.startsWith(words, start);
    }

    /** Whether {@code words} begin at {@code from}. */
    public boolean startsWith(String words, int from) {
        return from + words.length() <= length() && whole.key.startsWith(words, start + from);
    }

    public boolean endsWith(String words) {
        return length() >= words.length() && whole.key.startsWith(words, end - words.length());
    }

    /** Whether these are exactly {@code words}. */
    public boolean is(String words) {
        return length() == words.length() && startsWith(words);
    }

    /** The first place from {@code from} on where an opening of the pattern stands, or -1. */
    int next(KeyPattern pattern, int from) {
        return next(pattern, from, length());
    }

    private int next(KeyPattern pattern, int from, int to) {
        OpeningIndex index = pattern.isIndexed() ? whole.index(pattern) : null;
        if (index == null) {
            int at = pattern.openings().next(whole.key, start + from, start + to);
            return at < 0 ? -1 : at - start;
        }
        if (from == 0 && start > 0 && pattern.openings().beginAt(whole.key, start)) {
            return 0;
        }
        int at = index.next(pattern, start + from, start + to);
        return at < 0 ? -1 : at - start;
    }

    /** Whether an opening of the pattern stands where a match that begins here may have it. */
    boolean mayBegin(KeyPattern pattern) {
        return next(pattern, 0, Math.min(length(), pattern.lead() + 1)) >= 0;
    }

    /** Whether a match of the pattern may begin at {@code at}. */
    boolean mayBegin(KeyPattern pattern, int at) {
        return at < length() && pattern.openings().beginAt(whole.key, start + at);
    }

    @Override
    public String toString() {
        if (string == null) {
            string = whole.key.substring(start, end);
        }
        return string;
    }
}
