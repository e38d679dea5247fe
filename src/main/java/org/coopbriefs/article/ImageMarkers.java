package org.coopbriefs.article;

/**
 * Takes the pictures out of a line of Markdown, {@code ![text](address)}, in one pass whatever the
 * line holds.
 */
final class ImageMarkers {

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_ADDRESS = 800;

    private final String line;

    /** The next end of a picture's text, and the next closing parenthesis, found so far. */
    private int middle;

    private int end;

    private ImageMarkers(String line) {
        this.line = line;
    }

    /** The line with a space for each picture; the very same line where there is none. */
    static String blank(String line) {
        return line.contains("![") ? new ImageMarkers(line).blanked() : line;
    }

    private String blanked() {
        StringBuilder out = new StringBuilder(line.length());
        int from = 0;
        for (int start = line.indexOf("![");
                start >= 0;
                start = line.indexOf("![", Math.max(from, start + 2))) {
            int close = close(start);
            if (close >= 0) {
                out.append(line, from, start).append(' ');
                from = close + 1;
            }
        }
        return from == 0 ? line : out.append(line, from, line.length()).toString();
    }

    /** The parenthesis that ends the picture, or -1 where this is none. */
    private int close(int start) {
        middle = next("](", middle, start + 2);
        if (middle < 0 || middle - start > LONGEST_TEXT) {
            return -1;
        }
        end = next(")", end, middle + 2);
        return end < 0 || end - middle > LONGEST_ADDRESS ? -1 : end;
    }

    private int next(String mark, int known, int from) {
        return known < 0 || known >= from ? known : line.indexOf(mark, from);
    }
}
