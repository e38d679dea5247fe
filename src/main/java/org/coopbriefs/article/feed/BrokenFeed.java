package org.coopbriefs.article.feed;

import java.util.Objects;

/** This is no feed that can be read; the code says why. */
final class BrokenFeed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a feed is not read; the sentences are in the bundle {@code messages/arrival}. */
    enum Code {
        /**
         * It declares a document type, through which it could define entities that swell without
         * bound.
         */
        DOCTYPE,
        /** More bytes than a feed may have. */
        TOO_LARGE,
        /** Took too long to read. */
        TOO_SLOW,
        /** Neither RSS nor Atom nor a sitemap. */
        NOT_A_FEED,
        /** XML that cannot be repaired. */
        BROKEN
    }

    private final Code code;

    BrokenFeed(Code code, String detail) {
        super(Objects.requireNonNull(detail), null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
