package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.EnteredRate;
import org.coopbriefs.text.VietnamTime;

/**
 * Takes exchange rates from administrators. Drafts follow, issued editions stay as they are: the
 * database notes that all briefs are to be looked at again.
 */
@ApplicationScoped
public class RateRegister {

    /** Those that articles name, ISO 4217. */
    public static final List<String> CURRENCIES =
            List.of("USD", "LAK", "THB", "CNY", "EUR", "JPY", "KHR");

    private static final int LONGEST_SOURCE = 300;

    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Enters what one unit of a currency costs from a day on; for a day that has a rate already
     * this one is used.
     *
     * @param vnd dong for one unit
     * @throws Refused naming the first of the fields that is wrong
     */
    @Transactional
    public EnteredRate enter(
            String currency, LocalDate day, BigDecimal vnd, String source, String official) {
        refuse("currency", !CURRENCIES.contains(currency));
        refuse("day", day == null || day.isAfter(today()));
        refuse("vnd", vnd == null || vnd.signum() <= 0);
        refuse("source", source == null || source.isBlank() || source.length() > LONGEST_SOURCE);
        EnteredRate rate = new EnteredRate();
        rate.currency = currency;
        rate.day = day;
        rate.vnd = vnd;
        rate.source = source.strip();
        rate.enteredBy = official;
        rate.enteredAt = clock.instant();
        rate.persistAndFlush();
        audit.record(AuditAction.RATE_ENTERED, key(rate), null, rate.told());
        return rate;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** Takes an entered one away; false where there is none with this id. */
    @Transactional
    public boolean remove(long id) {
        EnteredRate rate = EnteredRate.findById(id);
        if (rate == null) {
            return false;
        }
        rate.delete();
        rate.flush();
        audit.record(AuditAction.RATE_REMOVED, key(rate), rate.told(), null);
        return true;
    }

    private static String key(EnteredRate rate) {
        return "rate:" + rate.currency + "/" + rate.day;
    }

    private static void refuse(String field, boolean wrong) {
        if (wrong) {
            throw new Refused(field);
        }
    }

    /** What was entered is missing or makes no sense. */
    public static final class Refused extends RuntimeException {
        private final String field;

        Refused(String field) {
            super(field);
            this.field = field;
        }

        /** "currency", "day", "vnd" or "source". */
        public String field() {
            return field;
        }
    }
}
