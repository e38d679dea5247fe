package org.coopbriefs.text;

/** What single characters of the web's text stand for. */
final class Characters {

    /** Stands for a character that is dropped; no text holds it on purpose. */
    static final char NOTHING = '\0';

    private static final char FIRST_MARK = '\u0300';

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Characters() {}

    /** The character to keep for {@code c}, or {@link #NOTHING}. */
    static char cleaned(char c) {
        if (c >= ' ' && c < 0x7F || c == '\n') {
            return c;
        }
        return switch (c) {
            case '\t', '\u000B', '\f' -> ' ';
            case '\r', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u00D0', '\u0189' -> '\u0110';
            case '\u00F0', '\u0256' -> '\u0111';
            default -> byClass(c);
        };
    }

    private static char byClass(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH_SHIFT);
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.FORMAT, Character.CONTROL -> NOTHING;
            default -> c == '\u034F' ? NOTHING : c;
        };
    }

    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Whether {@code codePoint} is written on, under or through the letter before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** How many marks stand in a row up to {@code index}, with {@code before} of them before it. */
    static int marksAt(String text, int index, int before) {
        char c = text.charAt(index);
        if (c < FIRST_MARK) {
            return 0;
        }
        if (Character.isLowSurrogate(c)) {
            return before;
        }
        return isMark(text.codePointAt(index)) ? before + 1 : 0;
    }
}
