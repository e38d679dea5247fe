package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;

/**
 * A numeral without its hedge.
 *
 * @param value multiplied out
 * @param bare true where no multiplier word stands behind it: of "3 - 4 triệu" the first
 * @param multiplier the last multiplier word's worth; 1 where there is none
 * @param end index of the token behind it
 * @param doubtful two readings
 */
record Numeral(BigDecimal value, boolean bare, BigDecimal multiplier, int end, boolean doubtful) {

    /** The same numeral in the unit of the one that it makes a range with. */
    Numeral times(BigDecimal factor) {
        return new Numeral(value.multiply(factor), false, factor, end, doubtful);
    }

    /** The same numeral where more words belong to it. */
    Numeral upTo(int further) {
        return new Numeral(value, bare, multiplier, further, doubtful);
    }
}
