package org.coopbriefs.article;

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
 */
record DumpLine(String text, boolean afterBlank, boolean image, boolean row) {

    private static final Pattern IMAGE =
            Pattern.compile(
                    "!\\[[^\\n]{0,400}?]\\([^()\\s]{0,600}(?:\\([^()\\s]{0,100}\\)[^()\\s]{0,100})?\\)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’)\\]]{0,2}$");
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-–+•*]\\s?|\\d{1,2}[.)]\\s|[a-zđ]\\)\\s).*");

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
        String text = IMAGE.matcher(source).replaceAll(" ");
        boolean image = text.length() != source.length();
        String bare = text.strip();
        boolean row = bare.startsWith("|") || bare.endsWith("|");
        return new DumpLine(
                Whitespace.tidy(row ? bare.replace('|', ' ') : bare).strip(), blank, image, row);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Long, or a whole sentence: text that somebody wrote to be read. */
    boolean isParagraph() {
        return text.length() >= 160
                || (endsSentence() && text.length() >= 50)
                || LIST_ITEM.matcher(text).matches()
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
