package org.coopbriefs.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency cost from a day on.
 *
 * @param currency ISO 4217
 * @param vnd dong for one unit
 * @param source where the rate can be looked up
 */
public record Rate(LocalDate date, String currency, BigDecimal vnd, String source) {

    public Rate {
        if (vnd.signum() <= 0) {
            throw new IllegalArgumentException("not a rate: " + vnd);
        }
    }

    /** {@code amount} of the currency in dong. */
    public BigDecimal toVnd(BigDecimal amount) {
        return amount.multiply(vnd);
    }
}
