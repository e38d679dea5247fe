package org.coopbriefs.article;

/**
 * These bytes cannot be read as an article; the code says why, in a form that callers can
 * translate.
 */
public final class UnreadablePage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a page cannot be read. */
    public enum Code {
        /** Nothing, or nothing but white space. */
        EMPTY,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** A picture, an archive or another binary, whatever it calls itself. */
        NOT_TEXT,
        /** Bytes that are no text in the declared charset nor in any that was detected. */
        UNDECODABLE,
        /** Text, but no article in it. */
        NO_ARTICLE
    }

    private final Code code;

    public UnreadablePage(Code code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
