package org.coopbriefs.extraction;

/** How exact a figure claims to be. */
public enum Qualifier {
    EXACT,
    ABOUT,
    NEARLY,
    MORE_THAN,
    LESS_THAN,
    RANGE
}
