package org.coopbriefs.article.file;

/** Where one file of an import stands. */
public enum ItemState {
    WAITING,
    /** Read and kept as a new article. */
    KEPT,
    /** The same content was here before. */
    KNOWN,
    /** Not kept; its code says why. */
    REFUSED
}
