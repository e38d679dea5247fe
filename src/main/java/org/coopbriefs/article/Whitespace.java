package org.coopbriefs.article;

import java.text.Normalizer;

/**
 * White space as a reader sees it: one space between words, none around them, nothing invisible.
 */
final class Whitespace {

    private Whitespace() {}

    /**
     * Normal form C, control characters and invisible marks gone, every run of white space one
     * space.
     */
    static String tidy(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'))
                || c == '\u00a0'
                || c == '\u0085'
                || (c > '\u1000' && Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff';
    }
}
