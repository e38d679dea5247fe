package org.coopbriefs.article;

/** Whether a decoding that nobody declared reads like something a person wrote. */
final class Plausibility {

    private static final double LETTERS = 0.9;

    private Plausibility() {}

    /**
     * Nearly all that is not ASCII are letters within words. Random bytes in a one-byte charset
     * give signs and control characters instead, and capitals in the middle of words.
     */
    static boolean looksWritten(String text) {
        int foreign = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            foreign++;
            if (isOdd(text, i)) {
                odd++;
            }
        }
        return foreign == 0 || odd <= (1 - LETTERS) * foreign;
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        boolean afterLower = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        if (Character.isLetter(c)) {
            return afterLower && Character.isUpperCase(c);
        }
        return Character.getType(c) != Character.NON_SPACING_MARK && "“”‘’–—…•« »".indexOf(c) < 0;
    }
}
