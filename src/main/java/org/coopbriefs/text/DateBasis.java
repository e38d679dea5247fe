package org.coopbriefs.text;

/** How a date was found. */
public enum DateBasis {
    /** Metadata of the page, or told by the caller. */
    META,
    /** A visible dateline of the page. */
    BYLINE,
    /** The text itself. */
    TEXT,
    /** The page's address. */
    ADDRESS,
    /** Concluded, at least in part; goes to a person. */
    INFERRED,
    /** A person said so. */
    REVIEWED
}
