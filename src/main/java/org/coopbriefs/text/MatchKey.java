package org.coopbriefs.text;

import java.util.Map;

/** Folds clean text for matching, unit by unit, so that its length never changes. */
final class MatchKey {

    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String Y = "ỳýỷỹỵ";
    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";

    /** Whole syllables that are written with i in one newspaper and with y in the next. */
    private static final Map<String, String> WITH_Y =
            Map.ofEntries(
                    Map.entry("kì", "kỳ"),
                    Map.entry("kí", "ký"),
                    Map.entry("kỉ", "kỷ"),
                    Map.entry("kĩ", "kỹ"),
                    Map.entry("kị", "kỵ"),
                    Map.entry("tỉ", "tỷ"),
                    Map.entry("tị", "tỵ"),
                    Map.entry("lí", "lý"),
                    Map.entry("lì", "lỳ"),
                    Map.entry("mĩ", "mỹ"),
                    Map.entry("sĩ", "sỹ"),
                    Map.entry("hi", "hy"),
                    Map.entry("hỉ", "hỷ"),
                    Map.entry("qui", "quy"),
                    Map.entry("quì", "quỳ"),
                    Map.entry("quí", "quý"),
                    Map.entry("quỉ", "quỷ"),
                    Map.entry("quĩ", "quỹ"),
                    Map.entry("quị", "quỵ"));

    private static final int LONGEST_WITH_I = 3;

    private final char[] units;

    private MatchKey(String value) {
        units = value.toCharArray();
    }

    static String of(String value) {
        MatchKey key = new MatchKey(value);
        key.foldUnits();
        key.foldWords();
        return new String(key.units);
    }

    private void foldUnits() {
        for (int i = 0; i < units.length; i++) {
            units[i] = folded(units[i]);
        }
    }

    private static char folded(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            default -> Characters.isHyphen(c) ? '-' : Character.toLowerCase(c);
        };
    }

    private void foldWords() {
        for (int at = 0; at < units.length; ) {
            int end = at;
            while (end < units.length && Character.isLetter(units[end])) {
                end++;
            }
            if (end - at >= 2) {
                placeTone(end);
                writeWithY(at, end);
            }
            at = end + 1;
        }
    }

    /**
     * Moves the tone of a final oà, oè, uỳ to the first vowel: the older placement, that of most
     * newspapers.
     */
    private void placeTone(int end) {
        char last = units[end - 1];
        char before = units[end - 2];
        if (before == 'o') {
            moveTone(end, A, 'a', O);
            moveTone(end, E, 'e', O);
        } else if (before == 'u' && Y.indexOf(last) >= 0 && !afterQ(end - 2)) {
            moveTone(end, Y, 'y', U);
        }
    }

    /** After q the u is a glide, and the tone has one place only: quý. */
    private boolean afterQ(int vowel) {
        return vowel > 0 && units[vowel - 1] == 'q';
    }

    private void moveTone(int end, String toned, char plain, String tonedFirst) {
        int tone = toned.indexOf(units[end - 1]);
        if (tone >= 0) {
            units[end - 2] = tonedFirst.charAt(tone);
            units[end - 1] = plain;
        }
    }

    private void writeWithY(int start, int end) {
        if (end - start > LONGEST_WITH_I) {
            return;
        }
        String withY = WITH_Y.get(new String(units, start, end - start));
        if (withY != null) {
            withY.getChars(0, withY.length(), units, start);
        }
    }
}
