package org.coopbriefs.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a figure and its unit on one line ("450 triệu đồng"), as long as both together fit into the
 * narrowest column of a table of figures.
 */
final class UnitOfFigure {

    /**
     * Of the column for a figure in a table of seven, less its padding, in sizes of its letters.
     */
    private static final double MOST_EMS = 6.1;

    private static final double NARROW = 0.3;
    private static final double WIDE = 0.5;
    private static final String NARROW_LETTERS = " .,:;'!|()[]fijlrtIìíỉĩịÌÍỈĨỊ";

    /** A figure and its unit, with the currency where that is a multiple; no day and month. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])\\d[\\d.,]*+ (?:(?:nghìn|triệu|tỷ|tỉ|thousand|million|billion) )?+"
                            + "(?:[\\p{Ll}\\p{Lo}]++|\\p{Lu}++)(?!\\p{L})");

    private UnitOfFigure() {}

    /** Whether a line must not end before {@code place}. */
    static boolean isHeldAt(String text, int place) {
        if (place == text.length() || text.charAt(place - 1) != ' ') {
            return false;
        }
        int start = start(text, place);
        if (!Character.isDigit(text.charAt(start))) {
            return false;
        }
        Matcher figure = FIGURE.matcher(text).useTransparentBounds(true);
        figure.region(start, text.length());
        return figure.lookingAt() && figure.end() > place && width(figure.group()) <= MOST_EMS;
    }

    /** Of the figure that the place may be in: the word before it, or the one before that. */
    private static int start(String text, int place) {
        int word = text.lastIndexOf(' ', place - 2) + 1;
        return word < text.length() && Character.isDigit(text.charAt(word))
                ? word
                : text.lastIndexOf(' ', Math.max(word - 2, 0)) + 1;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> NARROW_LETTERS.indexOf(c) < 0 ? WIDE : NARROW).sum();
    }
}
