package org.coopbriefs.article;

import java.util.Objects;

/**
 * Something about a page that a person may want to know: kept with the article, never thrown.
 *
 * @param stage the step that saw it: {@code charset}, {@code date}, {@code body}
 * @param code stable, upper case: callers map it to words in the reader's language
 * @param detail the value in question; may be null
 */
public record PageIssue(Level level, String stage, String code, String detail) {

    /** How much it matters. */
    public enum Level {
        /** Worth knowing, nothing is lost. */
        INFO,
        /** The page was read, but something in it was not as it should be. */
        WARNING,
        /** A part of the page was not read. */
        ERROR
    }

    public PageIssue {
        Objects.requireNonNull(level);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(code);
    }

    static PageIssue warning(String stage, String code, String detail) {
        return new PageIssue(Level.WARNING, stage, code, detail);
    }

    static PageIssue info(String stage, String code, String detail) {
        return new PageIssue(Level.INFO, stage, code, detail);
    }
}
