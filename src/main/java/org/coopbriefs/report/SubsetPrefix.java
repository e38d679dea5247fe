package org.coopbriefs.report;

import java.security.SecureRandom;

/**
 * Gives a font the same six letters before its subset's name every time: the same brief must be the
 * same bytes. OpenPDF asks for six numbers in a row, and takes the letter from each.
 */
final class SubsetPrefix extends SecureRandom {

    private static final int LETTERS = 6;

    private final transient ThreadLocal<Integer> next = ThreadLocal.withInitial(() -> 0);
    private final int seed;

    SubsetPrefix(String fontName) {
        this.seed = fontName.hashCode() & Integer.MAX_VALUE;
    }

    @Override
    public double nextDouble() {
        int index = next.get();
        next.set((index + 1) % LETTERS);
        int letter = (seed >> (4 * index)) % 26;
        return (letter + 0.5) / 26;
    }
}
