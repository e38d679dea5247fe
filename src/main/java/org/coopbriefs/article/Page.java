package org.coopbriefs.article;

import java.util.List;
import java.util.Objects;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.StructuredText;

/**
 * A page that was read.
 *
 * @param title never blank, and not repeated in the text
 * @param text the body in reading order, its blocks joined by line feeds
 * @param published the day of publication in Vietnam; null where the page does not say
 * @param publishedFrom META, BYLINE or ADDRESS; null exactly where {@code published} is
 * @param canonical the address that the page gives itself, else the one it came from; may be null
 * @param outlet the site's host without {@code www.}, else the name it gives itself; may be null
 * @param language ISO 639-1: {@code vi}, {@code lo} or {@code en}, else what the page declares
 */
public record Page(
        String title,
        StructuredText text,
        EdtfDate published,
        DateBasis publishedFrom,
        String canonical,
        String outlet,
        String language,
        List<PageIssue> issues) {

    public Page {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        if ((published == null) != (publishedFrom == null)) {
            throw new IllegalArgumentException("a date and how it was found go together");
        }
        issues = List.copyOf(issues);
    }
}
