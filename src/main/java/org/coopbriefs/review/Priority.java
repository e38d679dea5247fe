package org.coopbriefs.review;

import java.math.BigDecimal;
import java.util.Map;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.text.DateBasis;

/**
 * What a fact is worth times how doubtful it is: the order of the queue. The formula is in the
 * documentation of {@link ReviewQueue}.
 */
final class Priority {

    /**
     * Rough worth of a unit of money in million dong; only for the order, nothing is converted by
     * it.
     */
    private static final Map<String, Double> MILLION_DONG =
            Map.of(
                    "VND", 1e-6, "USD", 0.025, "EUR", 0.028, "CNY", 0.0035, "THB", 0.0007, "LAK",
                    1.2e-6, "JPY", 0.00017);

    private static final double A_DOCUMENT = 100;
    private static final double ELSE = 1;

    private static final double INFERRED_DATE = 0.3;
    private static final double INFERRED_PARTNER = 0.2;
    private static final double LEAST_DOUBT = 0.02;

    private Priority() {}

    static double of(Fact fact) {
        return value(fact) * doubt(fact);
    }

    static double value(Fact fact) {
        double value = 1 + Math.log10(1 + size(fact.fields));
        return fact.counts ? value : value / 2;
    }

    private static double size(Map<String, Object> fields) {
        if (fields.get("amount") != null) {
            Object currency = fields.getOrDefault("currency", "VND");
            return number(fields.get("amount")) * MILLION_DONG.getOrDefault(currency, 1e-6);
        }
        if (fields.get("count") != null) {
            return number(fields.get("count"));
        }
        return fields.get("instrument") != null ? A_DOCUMENT : ELSE;
    }

    private static double number(Object value) {
        return new BigDecimal(value.toString()).doubleValue();
    }

    static double doubt(Fact fact) {
        double doubt =
                1
                        - fact.confidence
                        + (isDateInferred(fact) ? INFERRED_DATE : 0)
                        + (isPartnerInferred(fact) ? INFERRED_PARTNER : 0);
        return Math.clamp(doubt, LEAST_DOUBT, 1);
    }

    /** Its own date, or else the activity's, is concluded or unknown. */
    static boolean isDateInferred(Fact fact) {
        DateBasis basis = fact.date != null ? fact.dateFrom : fact.activity.dateFrom;
        boolean known = fact.date != null || fact.activity.date != null;
        return !known || basis == null || basis == DateBasis.INFERRED;
    }

    static boolean isPartnerInferred(Fact fact) {
        return "INFERRED".equals(fact.fields.get("attribution"));
    }
}
