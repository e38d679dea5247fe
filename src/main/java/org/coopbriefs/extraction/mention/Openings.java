package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where in a text a match may begin, told by its first characters. It never passes over a place
 * where one begins, and stops at few others.
 */
final class Openings {

    /** Says of a beginning that it must go on, or that it is enough. */
    private static final byte GO_ON = 1;

    private static final byte ENOUGH = 2;

    private static final int FIRST_BITS = 10;
    private static final int BITS = 13;

    private final byte[] first = new byte[1 << FIRST_BITS];
    private final byte[] second = new byte[1 << BITS];
    private final byte[] third = new byte[1 << BITS];

    private final Set<String> texts = new LinkedHashSet<>();

    Openings(Set<Opening> openings) {
        openings.forEach(opening -> add(opening.text()));
    }

    private void add(String text) {
        texts.add(text);
        char a = text.charAt(0);
        first[index(a)] |= text.length() == 1 ? ENOUGH : GO_ON;
        if (text.length() > 1) {
            second[index(a, text.charAt(1))] |= text.length() == 2 ? ENOUGH : GO_ON;
        }
        if (text.length() > 2) {
            third[index(a, text.charAt(1), text.charAt(2))] |= ENOUGH;
        }
    }

    /** What matches may begin with. */
    Set<String> texts() {
        return texts;
    }

    /** The first place in {@code [from, to)}, or -1. */
    int next(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            byte begins = first[index(text.charAt(at))];
            if (begins != 0 && (begins >= ENOUGH || goesOn(text, at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a match may begin there. */
    boolean beginAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        byte begins = first[index(text.charAt(at))];
        return begins >= ENOUGH || (begins != 0 && goesOn(text, at));
    }

    private boolean goesOn(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char a = text.charAt(at);
        char b = text.charAt(at + 1);
        byte goes = second[index(a, b)];
        return goes >= ENOUGH
                || (goes != 0
                        && at + 2 < text.length()
                        && third[index(a, b, text.charAt(at + 2))] != 0);
    }

    private static int index(char a) {
        return a & ((1 << FIRST_BITS) - 1);
    }

    private static int index(char a, char b) {
        return spread(a * 31 + b);
    }

    private static int index(char a, char b, char c) {
        return spread((a * 31 + b) * 31 + c);
    }

    private static int spread(int code) {
        return (code * 0x9E3779B1) >>> (Integer.SIZE - BITS);
    }
}
