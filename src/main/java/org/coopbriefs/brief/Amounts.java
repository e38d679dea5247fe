package org.coopbriefs.brief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of money by currency (ISO 4217), never melted into one; a currency that is missing is not
 * known. In JSON a plain object of plain decimal strings.
 */
public record Amounts(Map<String, BigDecimal> byCurrency) {

    public static final Amounts NONE = new Amounts(Map.of());

    public Amounts {
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
    }

    @JsonCreator
    static Amounts parse(Map<String, String> plain) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        plain.forEach((currency, amount) -> sums.put(currency, new BigDecimal(amount)));
        return new Amounts(sums);
    }

    /** Plain decimals by currency, as the interface shows them. */
    @JsonValue
    public Map<String, String> plain() {
        Map<String, String> plain = new TreeMap<>();
        byCurrency.forEach((currency, sum) -> plain.put(currency, plain(sum)));
        return plain;
    }

    /** The sum in a currency, or null where nothing is known. */
    public BigDecimal in(String currency) {
        return byCurrency.get(currency);
    }

    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }

    Amounts plus(String currency, BigDecimal amount) {
        Map<String, BigDecimal> sums = new TreeMap<>(byCurrency);
        sums.merge(currency, amount, BigDecimal::add);
        return new Amounts(sums);
    }

    private static String plain(BigDecimal sum) {
        BigDecimal bare = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
        return bare.toPlainString();
    }
}
