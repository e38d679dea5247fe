package org.coopbriefs.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One pass over a source: what to keep of it, in NFC, and where each kept unit came from. */
final class Cleaning {

    /**
     * More marks on one letter than any language writes are dropped, as UAX #15 does for its
     * Stream-Safe Text Format: ordering them takes time with the square of their number.
     */
    private static final int MOST_MARKS = 30;

    private final String source;
    private char[] units;
    private int[] starts;
    private int[] ends;
    private int length;

    Cleaning(String source) {
        this.source = source;
        allocate(source.length());
        keepWhatCanBeSeen();
        Lookalikes.fold(units, length);
        compose();
    }

    /**
     * Whether a cleaning would change nothing: the usual case, and always so for text cleaned
     * before.
     */
    static boolean isClean(String source) {
        int marks = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            marks = Characters.marksAt(source, i, marks);
            if (marks > MOST_MARKS || Characters.cleaned(c) != c || Lookalikes.isLookalike(c)) {
                return false;
            }
        }
        return Normalizer.isNormalized(source, Normalizer.Form.NFC);
    }

    String text() {
        return new String(units, 0, length);
    }

    int[] starts() {
        return Arrays.copyOf(starts, length);
    }

    int[] ends() {
        return Arrays.copyOf(ends, length);
    }

    private void allocate(int capacity) {
        units = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        length = 0;
    }

    private void keepWhatCanBeSeen() {
        int marks = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            char kept = Characters.cleaned(c);
            int width = c == '\r' && source.startsWith("\n", i + 1) ? 2 : 1;
            if (kept != Characters.NOTHING) {
                marks = Characters.marksAt(source, i, marks);
                if (marks <= MOST_MARKS) {
                    put(kept, i, i + width);
                }
            }
            i += width - 1;
        }
    }

    private void put(char unit, int start, int end) {
        if (length == units.length) {
            int larger = length * 2 + 16;
            units = Arrays.copyOf(units, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        units[length] = unit;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /**
     * Composes letter by letter, so that the map stays exact: a letter and its marks are one
     * segment.
     */
    private void compose() {
        if (Normalizer.isNormalized(text(), Normalizer.Form.NFC)) {
            return;
        }
        char[] from = units;
        int[] fromStarts = starts;
        int[] fromEnds = ends;
        int count = length;
        allocate(count);
        for (int at = 0; at < count; ) {
            int end = segmentEnd(from, at, count);
            String composed = composed(from, at, end);
            boolean same = composed.length() == end - at;
            for (int i = 0; i < composed.length(); i++) {
                int first = same ? at + i : at;
                put(composed.charAt(i), fromStarts[first], fromEnds[same ? first : end - 1]);
            }
            at = end;
        }
    }

    private static String composed(char[] units, int start, int end) {
        return Normalizer.normalize(new String(units, start, end - start), Normalizer.Form.NFC);
    }

    private static int segmentEnd(char[] units, int start, int limit) {
        int end = start + Character.charCount(Character.codePointAt(units, start, limit));
        while (end < limit) {
            int next = Character.codePointAt(units, end, limit);
            if (!joinsTheLetterBefore(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean joinsTheLetterBefore(int codePoint) {
        return Characters.isMark(codePoint) || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }
}
