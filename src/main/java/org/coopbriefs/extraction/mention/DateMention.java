package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * A day, month or year as written.
 *
 * @param year null where it is not written ("Sáng 26/6")
 * @param month null for a year alone
 * @param day null for a month alone; of a range or list the first
 * @param lastDay of a range or list the last, else null
 * @param history true for anniversaries, founding days, days of documents: no event of this article
 */
public record DateMention(
        Span span, Integer year, Integer month, Integer day, Integer lastDay, boolean history)
        implements Mention {

    public boolean isDay() {
        return day != null;
    }

    /** As a date, with {@code otherwise} for a missing year; null where neither is known. */
    public EdtfDate in(Integer otherwise) {
        Integer known = year != null ? year : otherwise;
        if (known == null) {
            return null;
        }
        return new EdtfDate(known, month, day);
    }
}
