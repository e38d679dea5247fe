package org.coopbriefs.article;

/** Where an article stands. */
public enum ArticleState {
    /** Kept, not read yet. */
    NEW,
    /** Read: title, body and, where the page tells it, the day of publication are known. */
    READ,
    /** Could not be read; its issues say why. */
    FAILED,
    /** Kept, and nothing is read from it: in a language that the rules do not know. */
    IGNORED
}
