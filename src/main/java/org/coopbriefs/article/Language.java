package org.coopbriefs.article;

/** What language a text is in, by its script and its letters. */
final class Language {

    /**
     * Vietnamese writes more than one letter in ten with a mark; no other Latin text comes near
     * with these letters.
     */
    private static final double VIETNAMESE_SHARE = 0.03;

    private static final String VIETNAMESE_ONLY = "ăđơư";

    private Language() {}

    /** {@code vi}, {@code lo}, else what was declared, else {@code en}. */
    static String of(String text, String declared) {
        int letters = 0;
        int lao = 0;
        int vietnamese = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letters++;
                lao += c >= '\u0e80' && c <= '\u0eff' ? 1 : 0;
                vietnamese += isVietnamese(c) ? 1 : 0;
            }
        }
        if (lao > letters / 2) {
            return "lo";
        }
        if (vietnamese > VIETNAMESE_SHARE * letters) {
            return "vi";
        }
        return other(declared);
    }

    /**
     * Whether the rules know it; an article in another one is kept, and nothing is read from it.
     */
    static boolean isRead(String code) {
        return !code.equals("lo");
    }

    private static boolean isVietnamese(char c) {
        return VIETNAMESE_ONLY.indexOf(c) >= 0 || (c >= '\u1ea0' && c <= '\u1ef9');
    }

    /** A page on a Vietnamese site often declares {@code vi} for every language it writes. */
    private static String other(String declared) {
        if (declared == null || !declared.matches("[A-Za-z]{2}(?:[-_].{0,20})?")) {
            return "en";
        }
        String code = declared.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
        return code.equals("vi") || code.equals("lo") ? "en" : code;
    }
}
