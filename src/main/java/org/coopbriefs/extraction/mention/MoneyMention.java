package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.Span;

/**
 * A sum of money as it is written: "450 triệu đồng", "US$1.2 million".
 *
 * @param span the sum with hedge and currency, without the conversion
 * @param amount in whole units of the currency; of a range its lower end
 * @param upTo the upper end of a range, or null
 * @param currency ISO 4217: VND, USD, LAK, THB, CNY, EUR, JPY
 * @param conversion the same sum in another currency, told beside it, or null
 * @param currencyAssumed true where no currency is written ("mỗi tỉnh 200 triệu")
 * @param doubtful true where the notation has two readings
 */
public record MoneyMention(
        Span span,
        BigDecimal amount,
        BigDecimal upTo,
        String currency,
        Qualifier qualifier,
        MoneyMention conversion,
        boolean currencyAssumed,
        boolean doubtful)
        implements Mention {

    /** The same sum with {@code other} as its conversion. */
    MoneyMention convertedTo(MoneyMention other) {
        return new MoneyMention(
                span, amount, upTo, currency, qualifier, other, currencyAssumed, doubtful);
    }

    /** Where this mention ends, its conversion included. */
    public int end() {
        return conversion == null ? span.end() : conversion.end();
    }
}
