package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.coopbriefs.reference.Rate;
import org.coopbriefs.reference.Rates;

/** The rates of the seeds, and over them what administrators entered. */
@ApplicationScoped
public class KnownRates {

    @Inject Rates seeds;

    /** All that are in force now. */
    @Transactional
    public Rates all() {
        return seeds.with(EnteredRate.inOrder().stream().map(EnteredRate::told).toList());
    }

    /** The same for one brief: the database is asked once, where something has to be converted. */
    ExchangeRates forOneBrief() {
        return new Once();
    }

    private final class Once implements ExchangeRates {
        private Rates known;

        @Override
        public Optional<Aid.Conversion> toVnd(BigDecimal amount, String currency, LocalDate day) {
            if (known == null) {
                known = all();
            }
            return known.inForce(currency, day).map(rate -> conversion(rate, amount));
        }
    }

    private static Aid.Conversion conversion(Rate rate, BigDecimal amount) {
        return new Aid.Conversion(rate.toVnd(amount), rate.vnd(), rate.date(), rate.source());
    }
}
