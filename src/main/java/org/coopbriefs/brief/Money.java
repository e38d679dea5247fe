package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The sums of one direction, by currency. */
record Money(Map<String, Sum> sums) {

    static Money count(Ledger ledger, List<Sieve.Passed> passed, Standing side) {
        Map<String, List<Entry>> entries = new TreeMap<>();
        for (Sieve.Passed one : passed) {
            BigDecimal amount = one.fact().number("amount");
            String currency = one.fact().text("currency");
            if (amount == null || currency == null) {
                ledger.leaveOut(one.fact(), Reason.AWAITING_CONFIRMATION);
            } else if (one.standing() == side && !isStock(ledger, one)) {
                entries.computeIfAbsent(currency, c -> new ArrayList<>())
                        .add(Entry.of(one, amount));
            }
        }
        Map<String, Sum> sums = new TreeMap<>();
        entries.forEach((c, e) -> sums.put(c, new Accumulation(ledger).of(e)));
        return new Money(sums);
    }

    private static boolean isStock(Ledger ledger, Sieve.Passed one) {
        boolean stock = one.placement().kind() == Placement.Kind.STOCK;
        if (stock) {
            ledger.leaveOut(one.fact(), Reason.STOCK);
        }
        return stock;
    }

    Amounts totals() {
        return amounts(Sum::totalOrNull);
    }

    /** Only currencies of which something was given in the period. */
    Amounts inPeriod() {
        return amounts(sum -> sum.inPeriod().isEmpty() ? null : sum.inPeriodOrNull());
    }

    Amounts severalYears() {
        return amounts(Sum::severalYearsOrNull);
    }

    Amounts cumulative() {
        return amounts(Sum::cumulativeOrNull);
    }

    private Amounts amounts(Function<Sum, BigDecimal> part) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        sums.forEach(
                (currency, sum) -> {
                    BigDecimal amount = part.apply(sum);
                    if (amount != null) {
                        amounts.put(currency, amount);
                    }
                });
        return new Amounts(amounts);
    }

    List<Entry> all() {
        return sums.values().stream().flatMap(sum -> sum.all().stream()).toList();
    }

    List<Entry> counted() {
        return sums.values().stream().flatMap(sum -> sum.total().stream()).toList();
    }

    List<Entry> running() {
        return sums.values().stream().flatMap(sum -> sum.running().stream()).toList();
    }

    FigureFacts facts() {
        return sums.values().stream()
                .map(sum -> sum.facts(List.of()))
                .reduce(FigureFacts.NONE, FigureFacts::and);
    }
}
