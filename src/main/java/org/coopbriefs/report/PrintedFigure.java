package org.coopbriefs.report;

import java.util.List;

/**
 * A figure as it stood in print, kept with the edition: a correction sets it against the one that
 * takes its place.
 *
 * @param label what it counts, in the edition's language
 * @param column of which stretch of time, or a part of it
 * @param lines as in its cell
 */
public record PrintedFigure(String label, String column, List<String> lines) {

    public PrintedFigure {
        lines = List.copyOf(lines);
    }

    /** What tells it apart from the other figures of an edition. */
    String key() {
        return label + "\n" + column;
    }
}
