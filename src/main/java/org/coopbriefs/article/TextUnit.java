package org.coopbriefs.article;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param owner the innermost block element around it
 * @param links how many of its characters are link text
 * @param bold all of it is set in bold
 * @param italic all of it is set in italics
 * @param picture a picture stands before it, with no text between
 */
record TextUnit(
        String text, Element owner, int links, boolean bold, boolean italic, boolean picture) {

    private static final int SHORTEST_PROSE = 25;

    double linkShare() {
        return Math.min(1, (double) links / text.length());
    }

    /** Long enough and free enough of links to be part of an article. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE && linkShare() < 0.5;
    }

    boolean endsSentence() {
        char last = text.charAt(text.length() - 1);
        return ".!?…:;\"”’)".indexOf(last) >= 0;
    }

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]");
    }
}
