package org.coopbriefs.report;

/** Briefs are not written in this language. */
public final class UnknownLanguage extends RuntimeException {

    UnknownLanguage(String language) {
        super("briefs are written in vi, en and lo, not in \"" + language + "\"");
    }
}
