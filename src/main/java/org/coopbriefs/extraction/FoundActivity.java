package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * One cooperation activity read in an article, the article's main one first.
 *
 * @param date when it happened, or null
 * @param dateFrom how the date was found, or null
 * @param aside true for a hint from side content: its findings count nowhere
 * @param provinces slugs of all province-level units that take part, Vietnamese and foreign
 */
public record FoundActivity(
        String title,
        EdtfDate date,
        DateBasis dateFrom,
        boolean aside,
        List<String> provinces,
        List<Finding> findings) {

    public FoundActivity {
        provinces = List.copyOf(provinces);
        findings = List.copyOf(findings);
    }
}
