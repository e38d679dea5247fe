package org.coopbriefs.extraction;

import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.StructuredText;

/**
 * What the extractor reads.
 *
 * @param published the day of publication (always of day precision), or null where the page does
 *     not say
 * @param publishedFrom how it was found, or null
 * @param language "vi", "en", "lo", or another ISO 639-1 code
 */
public record ArticleText(
        String title,
        StructuredText text,
        EdtfDate published,
        DateBasis publishedFrom,
        String language) {}
