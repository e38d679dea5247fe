package org.coopbriefs.text;

/**
 * Cyrillic and Greek letters that look like Latin ones. They are folded only within a word that is
 * Latin otherwise, so that Russian and Greek words stay what they are.
 */
final class Lookalikes {

    private static final String FOREIGN =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04BB\u0501\u04D1"
                    + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0405\u0408\u04D0"
                    + "\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    private static final String LATIN =
            "aeopcyxisjhd\u0103" + "ABEKMHOPCTYXISJ\u0102" + "ovABEZHIKMNOPTYX";

    private Lookalikes() {}

    static boolean isLookalike(char c) {
        return c >= '\u0391' && c <= '\u0501' && FOREIGN.indexOf(c) >= 0;
    }

    /** Folds the words of {@code units[0, length)} in place. */
    static void fold(char[] units, int length) {
        for (int at = 0; at < length; ) {
            int end = wordEnd(units, at, length);
            if (isLatinOtherwise(units, at, end)) {
                foldWord(units, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int wordEnd(char[] units, int start, int length) {
        int end = start;
        while (end < length && (Character.isLetter(units[end]) || Characters.isMark(units[end]))) {
            end++;
        }
        return end;
    }

    private static boolean isLatinOtherwise(char[] units, int start, int end) {
        boolean latin = false;
        boolean lookalike = false;
        for (int i = start; i < end; i++) {
            if (isLookalike(units[i])) {
                lookalike = true;
            } else if (Character.UnicodeScript.of(units[i]) == Character.UnicodeScript.LATIN) {
                latin = true;
            } else if (!Characters.isMark(units[i])) {
                return false;
            }
        }
        return latin && lookalike;
    }

    private static void foldWord(char[] units, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLookalike(units[i])) {
                units[i] = LATIN.charAt(FOREIGN.indexOf(units[i]));
            }
        }
    }
}
