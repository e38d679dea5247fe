package org.coopbriefs.article;

/** Where an article stands. */
public enum ArticleState {
    /** Kept, not read yet. */
    NEW,
    /** Read: title, body and, where the page tells it, the day of publication are known. */
    READ,
    /** Could not be read; its issues say why. */
    FAILED,
    /** Of no concern here, for example in a language that is not read. */
    IGNORED
}
