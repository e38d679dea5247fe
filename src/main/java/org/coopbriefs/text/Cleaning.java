package org.coopbriefs.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One pass over a source: what to keep of it, in NFC, and where each kept unit came from. */
final class Cleaning {

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
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Characters.cleaned(c) != c || Lookalikes.isLookalike(c)) {
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
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean crlf = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            char kept = Characters.cleaned(c);
            if (kept != Characters.NOTHING) {
                put(kept, i, crlf ? i + 2 : i + 1);
            }
            if (crlf) {
                i++;
            }
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
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }
}
