package org.coopbriefs.article;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param owner the innermost block element around it
 * @param links how many of its characters are link text
 * @param bold all of it is set in bold
 * @param italic all of it is set in italics
 * @param picture a picture stands before it, with no text between
 */
record TextUnit(String text, Area owner, int links, boolean bold, boolean italic, boolean picture) {

    private static final int SHORTEST_PROSE = 25;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final String SENTENCE_ENDS = ".!?…:;\"”’)";

    double linkShare() {
        return Math.min(1, (double) links / text.length());
    }

    /** Long enough and free enough of links to be part of an article. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE && linkShare() < 0.5;
    }

    /** Long enough to say something. */
    boolean isParagraph() {
        return text.length() >= SHORTEST_PARAGRAPH && isProse();
    }

    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean isHeading() {
        String tag = owner.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
