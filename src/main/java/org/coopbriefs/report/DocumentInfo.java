package org.coopbriefs.report;

import java.time.ZonedDateTime;

/**
 * What a PDF says about itself.
 *
 * @param language BCP 47, e.g. "vi-VN"
 * @param made the brief's own time, never the clock's: a brief drawn twice is the same bytes
 * @param watermark drawn across each page, or "" for none
 * @param signature names the field that a signature will fill, or "" for none
 */
record DocumentInfo(
        String title,
        String author,
        String language,
        ZonedDateTime made,
        String watermark,
        String signature) {

    /** The same with a place for a signature. */
    DocumentInfo signed(String field) {
        return new DocumentInfo(title, author, language, made, watermark, field);
    }

    DocumentInfo {
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("PDF/UA wants a title and a language");
        }
    }
}
