package org.coopbriefs.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.text.VietnameseText;

/**
 * One way to write the name of a unit: its letters without what stands between the syllables, so
 * that "Bôlykhămxay", "Bô Ly Khăm Xay" and "Bô-ly-khăm-xay" are one.
 *
 * @param letters folded for matching
 * @param cased the same letters in the case of the reference
 * @param underTitle whether the reference knows it only with "tỉnh" before it
 */
record Spelling(Province province, String letters, String cased, boolean underTitle) {

    /**
     * Titles that belong to the sentence, not to the name; the longer of two with the same
     * beginning first.
     */
    private static final List<String> TITLES =
            List.of(
                    "tỉnh",
                    "thành phố",
                    "tp",
                    "thủ đô",
                    "cố đô",
                    "đô thành",
                    "đất nước",
                    "đất bạn",
                    "nước bạn",
                    "nước",
                    "phía bạn",
                    "phía",
                    "nhà nước",
                    "châu");

    /**
     * Foreign names shorter than this are short enough to be common words, so each syllable needs
     * its capital.
     */
    private static final int SAFE_LENGTH = 7;

    static Optional<Spelling> of(Province province, String name) {
        String full = name.split("[(,]", 2)[0].strip();
        String bare = withoutTitle(full);
        String cased = lettersOf(VietnameseText.of(bare).value());
        String letters = lettersOf(VietnameseText.fold(bare));
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spelling(province, letters, cased, full.startsWith("tỉnh ")));
    }

    /** The units that are spelt so, each once. */
    static List<Province> provincesOf(List<Spelling> spellings) {
        List<Province> provinces = new ArrayList<>();
        for (Spelling spelling : spellings) {
            if (!provinces.contains(spelling.province)) {
                provinces.add(spelling.province);
            }
        }
        return provinces;
    }

    /** Whether it is the unit's plain name rather than an alias. */
    boolean isOwnName() {
        return letters.equals(lettersOf(VietnameseText.fold(province.name("vi"))))
                || letters.equals(
                        withoutMarks(lettersOf(VietnameseText.fold(province.name("vi")))));
    }

    /**
     * Whether these letters alone say too little: an alias holds by itself unless it has a title.
     */
    boolean needsContext() {
        return underTitle || province.needsContext() && isOwnName();
    }

    /** The same name as English writes it. */
    Spelling withoutMarks() {
        return new Spelling(province, withoutMarks(letters), withoutMarks(cased), underTitle);
    }

    /** Letter for letter: the length stays. */
    static String withoutMarks(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = withoutMark(units[i]);
        }
        return new String(units);
    }

    private static char withoutMark(char c) {
        return switch (c) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default ->
                    c < 0xC0 || c > 0x1EF9
                            ? c
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0);
        };
    }

    private static String withoutTitle(String name) {
        String folded = VietnameseText.fold(name);
        for (String title : TITLES) {
            if (folded.startsWith(title + " ") || folded.startsWith(title + ".")) {
                return name.substring(title.length() + 1).strip();
            }
        }
        return name;
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /**
     * Whether {@code [start, end)} of {@code value}, known to have these letters, has its capitals.
     * "Hòa bình" at the head of a sentence is peace; the later syllables of longer foreign names
     * are often written small.
     */
    boolean hasItsCapitals(String value, int start, int end) {
        boolean strict =
                province.country().equals("VN") && !province.isCountry()
                        || letters.length() < SAFE_LENGTH;
        boolean newSyllable = true;
        int letter = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                newSyllable = strict && c != '-';
                continue;
            }
            boolean wanted = letter == 0 || newSyllable;
            if (wanted
                    && Character.isUpperCase(cased.charAt(letter))
                    && !Character.isUpperCase(c)) {
                return false;
            }
            newSyllable = false;
            letter++;
        }
        return true;
    }
}
