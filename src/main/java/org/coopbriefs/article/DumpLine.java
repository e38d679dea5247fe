package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page's plain-text dump.
 *
 * @param text without image markers and table bars
 * @param afterBlank an empty line stands before it
 * @param image it holds an image marker
 * @param row it is a row of a table
 * @param dateline the day that it gives and nothing else, or null
 */
record DumpLine(String text, boolean afterBlank, boolean image, boolean row, LocalDate dateline) {

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-–+•*]\\s?|\\d{1,2}[.)]\\s|[a-zđ]\\)\\s)");

    private static final String CLOSERS = "\"”’)]";
    private static final String SENTENCE_ENDS = ".!?…";

    static List<DumpLine> all(String dump) {
        List<DumpLine> lines = new ArrayList<>();
        boolean blank = false;
        for (String source : dump.split("\\R", -1)) {
            String text = Whitespace.tidy(source);
            if (text.isEmpty()) {
                blank = true;
            } else {
                lines.add(of(text, blank));
                blank = false;
            }
        }
        return lines;
    }

    private static DumpLine of(String source, boolean blank) {
        String text = ImageMarkers.blank(source);
        boolean image = text.length() != source.length();
        String bare = text.strip();
        boolean row = bare.startsWith("|") || bare.endsWith("|");
        String words = Whitespace.tidy(row ? bare.replace('|', ' ') : bare);
        return new DumpLine(words, blank, image, row, DatelineReader.read(words));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Long, or a whole sentence: text that somebody wrote to be read. */
    boolean isParagraph() {
        return text.length() >= 160
                || (endsSentence() && text.length() >= 35)
                || LIST_ITEM.matcher(text).lookingAt()
                || text.endsWith(":") && text.length() >= 40;
    }

    /** Looks like the title of something: too long for a label, and no sentence. */
    boolean isHeadline() {
        return text.length() >= 15 && !isParagraph();
    }

    /** The same words twice, as a link's picture and its headline come out. */
    boolean isDoubled() {
        int half = text.length() / 2;
        return text.length() >= 31
                && text.charAt(half) == ' '
                && text.substring(0, half).equals(text.substring(half + 1));
    }
}
