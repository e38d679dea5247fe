package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.Span;

/**
 * A quantity as it is written: "1.250", "hai mươi lăm", "gần 2,8 tỷ", "8-10".
 *
 * @param span the words of the quantity with its hedge, without unit or currency
 * @param value the quantity, multiplied out; of a range its lower end
 * @param upTo the upper end of a range, or null
 * @param qualifier what the hedge says
 * @param doubtful true where the notation has two readings ("3,390 tỷ"): the value is not to be
 *     relied upon
 */
public record NumberMention(
        Span span, BigDecimal value, BigDecimal upTo, Qualifier qualifier, boolean doubtful)
        implements Mention {

    public NumberMention {
        if (value.signum() < 0 || (upTo != null && upTo.compareTo(value) <= 0)) {
            throw new IllegalArgumentException("no quantity: " + value + " to " + upTo);
        }
    }

    /** True for a number of whole things that fits a count. */
    public boolean isCount() {
        return value.signum() > 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    /** The quantity as a count; refuses a fraction. */
    public int count() {
        return value.intValueExact();
    }
}
