package org.coopbriefs.article.feed;

/** Where an item of a feed stands. */
public enum FeedItemState {
    /** Its page is to be looked at, or looked at again. */
    NEW,
    /** Kept as an article. */
    KEPT,
    /** Not about cooperation between localities; its code says how that was told. */
    IGNORED,
    /** Its page could not be had or read; its code says why. */
    FAILED
}
