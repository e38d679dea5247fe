package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Says what a sum was worth in VND on a day, where a rate with a source is known. */
@FunctionalInterface
public interface ExchangeRates {

    /** No rate is known. */
    ExchangeRates NONE = (amount, currency, day) -> Optional.empty();

    Optional<Aid.Conversion> toVnd(BigDecimal amount, String currency, LocalDate day);
}
