package org.coopbriefs.extraction;

import java.util.Map;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * One countable statement that a rule read in an article.
 *
 * @param id unique within its extraction ("f1", "f2", ...)
 * @param kind "students-trained", "aid", "goods", "agreement", "delegation", ...
 * @param confidence 0 to 1
 * @param countsInTotals false where the reading itself already says that it must not be added
 * @param reason why it does not count (a counting-rules word: PART, STOCK, PLANNED, REPEATED ...),
 *     or null
 * @param date the fact's own date, or null: then the activity's holds
 * @param dateFrom how {@code date} was found, or null
 * @param from start of the span that the figure covers, or null
 * @param to its end; null with a {@code from} means "until now"
 * @param partOf id of the finding that this one is a part of, or null
 * @param fields what its kind has beyond this, in JSON's own types (String, Integer, Boolean, List,
 *     BigDecimal); names as in the interface description: count, unit, host, partner, amount,
 *     currency, ...
 */
public record Finding(
        String id,
        String kind,
        Scope scope,
        Qualifier qualifier,
        double confidence,
        boolean countsInTotals,
        String reason,
        EdtfDate date,
        DateBasis dateFrom,
        EdtfDate from,
        EdtfDate to,
        String partOf,
        Evidence evidence,
        Map<String, Object> fields) {

    public Finding {
        fields = Map.copyOf(fields);
    }
}
