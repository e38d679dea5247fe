package org.coopbriefs.extraction;

import java.util.Objects;
import org.coopbriefs.text.Span;

/**
 * Words of an article, what was read in them, and what of a finding rests on that.
 *
 * @param field what rests on them: the name of one of the finding's fields, "date", "from" or "to"
 * @param span where they stand, in UTF-16 units of the clean body; not always in the finding's own
 *     sentence
 * @param value as it was read: a plain decimal, a decimal and a currency, EDTF (of a stretch of
 *     time both ends, parted by a slash), a slug; null where the words themselves are the value
 */
public record Ground(String field, Type type, Span span, String value) {

    /** What the words are. */
    public enum Type {
        NUMBER,
        MONEY,
        DATE,
        PERIOD,
        PLACE,
        WORDS
    }

    public Ground {
        Objects.requireNonNull(field);
        Objects.requireNonNull(type);
        Objects.requireNonNull(span);
    }
}
