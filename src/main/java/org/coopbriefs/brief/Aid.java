package org.coopbriefs.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.EdtfDate;

/**
 * Money and goods given and received, never netted.
 *
 * @param given what the province gave, by currency; where running sums of several givers or starts
 *     stand side by side their currency is missing here and they are in {@code runningSums}
 * @param givenInVnd all of it in VND; null where something has no rate
 * @param gifts the sums that count, one by one
 * @param goods goods without a stated value
 * @param others of the state, the army, companies and charities: apart, in no total
 */
public record Aid(
        Amounts given,
        Amounts received,
        Sums inPeriod,
        Sums severalYears,
        Sums cumulative,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal givenInVnd,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal receivedInVnd,
        boolean approximate,
        int unconfirmed,
        int inferred,
        List<Gift> gifts,
        List<Goods> goods,
        List<Other> others,
        List<RunningSum> runningSums,
        Facts factIds)
        implements Figure {

    /** Which way it went, seen from the brief's province. */
    public enum Direction {
        GIVEN,
        RECEIVED
    }

    /** Ids of the facts behind the sums of money, and of the goods. */
    public record Facts(FigureFacts given, FigureFacts received, List<String> goods) {}

    /** Both directions. */
    public record Sums(Amounts given, Amounts received) {
        static final Sums NONE = new Sums(Amounts.NONE, Amounts.NONE);
    }

    /** A sum that counts; {@code inKind} where goods have this value. */
    public record Gift(
            Direction direction,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
            String currency,
            Qualifier qualifier,
            boolean inKind,
            String provider,
            String receiver,
            String purpose,
            Conversion conversion,
            String fact) {}

    /** A value in VND and how it was reached. */
    public record Conversion(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vnd,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rate,
            LocalDate on,
            String source) {}

    /** Goods without a stated value; {@code quantity} may be null. */
    public record Goods(
            BigDecimal quantity,
            Qualifier qualifier,
            String item,
            Direction direction,
            String provider,
            String receiver,
            String fact) {}

    /** Who gave, where it was not the province. */
    public enum Giver {
        STATE,
        ARMY,
        COMPANY,
        CHARITY
    }

    /** A gift in no total: either an amount with its currency, or a quantity of an item. */
    public record Other(
            Giver giver,
            Direction direction,
            String provider,
            String receiver,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
            String currency,
            BigDecimal quantity,
            String item,
            String fact) {}

    /** A sum that runs from {@code since} (null: not told) to {@code asOf}. */
    public record RunningSum(
            Direction direction,
            String provider,
            String receiver,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
            String currency,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate since,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate asOf,
            String fact) {}

    @Override
    public boolean empty() {
        return gifts.isEmpty() && goods.isEmpty() && others.isEmpty();
    }
}
