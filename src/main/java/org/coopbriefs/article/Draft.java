package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.text.Block;

/**
 * What a reader found on a page: its title, its blocks in order, and the days of its visible
 * datelines.
 */
record Draft(String title, List<Piece> pieces, List<LocalDate> datelines) {

    private static final int LONGEST_TITLE = 200;

    /** With the first sentence for a title, where the page has none. */
    Draft titled() {
        if (!title.isBlank()) {
            return this;
        }
        String first =
                pieces.stream().filter(Piece::isProse).map(Piece::text).findFirst().orElse("");
        return new Draft(firstSentence(first), pieces, datelines);
    }

    /** Up to the first full stop, and no longer than a title may be. */
    static String firstSentence(String paragraph) {
        int stop = paragraph.indexOf(". ");
        String sentence = stop < 0 ? paragraph : paragraph.substring(0, stop + 1);
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST_TITLE);
        return sentence.substring(0, space < 0 ? LONGEST_TITLE : space) + "…";
    }

    /** The day with which its first paragraph begins, or null. */
    LocalDate openingDay() {
        return pieces.stream()
                .filter(Piece::isProse)
                .findFirst()
                .map(piece -> DatelineReader.opening(piece.text()))
                .orElse(null);
    }

    /** How many characters of it are the article's own words. */
    int length() {
        return pieces.stream()
                .filter(piece -> piece.kind() != Block.Kind.ASIDE)
                .mapToInt(piece -> piece.text().length())
                .sum();
    }
}
