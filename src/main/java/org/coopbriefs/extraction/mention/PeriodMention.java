package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * A stretch of time as written: "giai đoạn 2022 - 2026", "từ năm 2002 tới nay", "trong 4 năm qua".
 *
 * @param from null where only a length is known
 * @param to null for an open end
 * @param open true where it runs up to now
 * @param years its length where that is what is written ("trong 4 năm qua"), else null
 */
public record PeriodMention(
        Span span, Form form, EdtfDate from, EdtfDate to, boolean open, Integer years)
        implements Mention {

    public enum Form {
        /** giai đoạn, from-to. */
        SPAN,
        /** nhiệm kỳ, khóa. */
        TERM,
        /** năm học, niên khóa. */
        SCHOOL,
        /** từ ... đến nay. */
        SINCE,
        /** đến nay, tính đến ... without a beginning. */
        UNTIL,
        /** trong n năm qua. */
        PAST,
        /** Quarter, half year, n months of a year. */
        PART_OF_YEAR
    }
}
