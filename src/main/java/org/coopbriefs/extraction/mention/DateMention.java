package org.coopbriefs.extraction.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * A day, month or year as written.
 *
 * @param year null where it is not written ("Sáng 26/6")
 * @param month null for a year alone
 * @param day null for a month alone; of a range or list the first
 * @param lastDay of a range or list the last, else null
 * @param daysAgo for "hôm nay" 0, "hôm qua" 1; then year, month and day are null
 * @param history true for anniversaries, founding days, days of documents: no event of this article
 */
public record DateMention(
        Span span,
        Integer year,
        Integer month,
        Integer day,
        Integer lastDay,
        Integer daysAgo,
        boolean history)
        implements Mention {

    public boolean isDay() {
        return day != null;
    }

    DateMention asHistory() {
        return new DateMention(span, year, month, day, lastDay, daysAgo, true);
    }

    DateMention withYear(Integer known) {
        return new DateMention(span, known, month, day, lastDay, daysAgo, history);
    }

    /**
     * As a date, with {@code otherwise} for a missing year; null where neither is known or there is
     * no such day.
     */
    public EdtfDate in(Integer otherwise) {
        Integer known = year != null ? year : otherwise;
        if (known == null || daysAgo != null) {
            return null;
        }
        try {
            return new EdtfDate(known, month, day);
        } catch (DateTimeException noSuchDay) {
            return null; // 29/2 of a common year
        }
    }

    /**
     * The latest such day that isn't after {@code published}; what is told a day ago counts from
     * there.
     */
    public EdtfDate before(LocalDate published) {
        if (daysAgo != null) {
            return EdtfDate.of(published.minusDays(daysAgo));
        }
        if (year != null) {
            return in(null);
        }
        EdtfDate same = in(published.getYear());
        return same != null && !same.first().isAfter(published)
                ? same
                : in(published.getYear() - 1);
    }
}
