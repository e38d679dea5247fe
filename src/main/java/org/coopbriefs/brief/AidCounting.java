package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.extraction.Qualifier;

/** Counts money and goods given and received: rule 8. */
final class AidCounting implements FigureCounting {

    private static final String AID = "aid";
    private static final String GOODS = "goods";
    private static final String VND = "VND";

    private final ExchangeRates rates;

    AidCounting(ExchangeRates rates) {
        this.rates = rates;
    }

    @Override
    public String name() {
        return AID;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AID, GOODS);
    }

    @Override
    public Aid count(Ledger ledger) {
        GiftSides sides = new GiftSides(ledger.perspective());
        List<CountableFact> facts = ledger.ofKinds(kinds());
        leaveOutTheSameGift(ledger, facts);
        List<CountableFact> gifts = facts.stream().filter(fact -> !ledger.isLeftOut(fact)).toList();
        List<Sieve.Passed> passed = new Sieve(ledger, sides::flow).sift(gifts).facts();
        List<Aid.Other> others = others(ledger, sides, passed);
        List<Sieve.Passed> ours =
                passed.stream().filter(one -> sides.otherGiver(one.fact()) == null).toList();
        GoodsCounting goods = new GoodsCounting(ledger);
        List<Aid.Goods> lines = goods.lines(ofKind(ours, GOODS));
        Money given = Money.count(ledger, ofKind(ours, AID), Standing.GIVER);
        Money received = Money.count(ledger, ofKind(ours, AID), Standing.TAKER);
        return figure(given, received, lines, others, goods);
    }

    private Aid figure(
            Money given,
            Money received,
            List<Aid.Goods> goods,
            List<Aid.Other> others,
            GoodsCounting counted) {
        List<Aid.Gift> gifts =
                Stream.concat(
                                gifts(given, Aid.Direction.GIVEN),
                                gifts(received, Aid.Direction.RECEIVED))
                        .toList();
        List<Entry> money = Stream.concat(given.all().stream(), received.all().stream()).toList();
        return new Aid(
                given.totals(),
                received.totals(),
                new Aid.Sums(given.inPeriod(), received.inPeriod()),
                new Aid.Sums(given.severalYears(), received.severalYears()),
                new Aid.Sums(given.cumulative(), received.cumulative()),
                inVnd(gifts, Aid.Direction.GIVEN),
                inVnd(gifts, Aid.Direction.RECEIVED),
                money.stream().anyMatch(entry -> entry.fact().qualifier() != Qualifier.EXACT),
                (int) money.stream().filter(entry -> entry.fact().isUnconfirmed()).count()
                        + counted.unconfirmed(),
                (int) money.stream().filter(Entry::isInferred).count() + counted.inferred(),
                gifts,
                goods,
                others,
                runningSums(given, received),
                new Aid.Facts(given.facts(), received.facts(), counted.ids()));
    }

    /**
     * A converted figure in brackets, and goods whose value is stated, are the same gift; both
     * stand in one sentence, so only what one article tells is compared.
     */
    private static void leaveOutTheSameGift(Ledger ledger, List<CountableFact> facts) {
        Map<String, List<CountableFact>> bySource =
                facts.stream().collect(Collectors.groupingBy(fact -> fact.source().id()));
        for (CountableFact fact : facts) {
            bySource.get(fact.source().id()).stream()
                    .filter(other -> other != fact && isSameGift(fact, other))
                    .findFirst()
                    .ifPresent(other -> ledger.leaveOut(fact, Reason.REPEATED, other.id()));
        }
    }

    private static boolean isSameGift(CountableFact fact, CountableFact original) {
        if (!fact.inSameSentence(original) || !original.kind().equals(AID)) {
            return false;
        }
        boolean valued =
                fact.kind().equals(GOODS)
                        && fact.number("quantity") == null
                        && Boolean.TRUE.equals(original.fields().get("inKind"));
        return valued || isConversion(fact, original);
    }

    private static boolean isConversion(CountableFact fact, CountableFact original) {
        return fact.kind().equals(AID)
                && !Objects.equals(fact.text("currency"), original.text("currency"))
                && fact.standsInBracketsAfter(original);
    }

    private static List<Sieve.Passed> ofKind(List<Sieve.Passed> passed, String kind) {
        return passed.stream().filter(one -> one.fact().kind().equals(kind)).toList();
    }

    private static List<Aid.Other> others(
            Ledger ledger, GiftSides sides, List<Sieve.Passed> passed) {
        List<Aid.Other> others = new ArrayList<>();
        for (Sieve.Passed one : passed) {
            Aid.Giver giver = sides.otherGiver(one.fact());
            if (giver != null) {
                ledger.leaveOut(one.fact(), Reason.OTHER_LEVEL);
                others.add(other(one, giver));
            }
        }
        return others;
    }

    private static Aid.Other other(Sieve.Passed passed, Aid.Giver giver) {
        CountableFact fact = passed.fact();
        return new Aid.Other(
                giver,
                direction(passed.standing()),
                fact.text("provider"),
                fact.text("receiver"),
                fact.number("amount"),
                fact.text("currency"),
                fact.number("quantity"),
                fact.text("item"),
                fact.id());
    }

    static Aid.Direction direction(Standing standing) {
        return standing == Standing.GIVER ? Aid.Direction.GIVEN : Aid.Direction.RECEIVED;
    }

    private Stream<Aid.Gift> gifts(Money money, Aid.Direction direction) {
        return money.counted().stream().map(entry -> gift(entry, direction));
    }

    private Aid.Gift gift(Entry entry, Aid.Direction direction) {
        CountableFact fact = entry.fact();
        return new Aid.Gift(
                direction,
                entry.amount(),
                fact.text("currency"),
                fact.qualifier(),
                Boolean.TRUE.equals(fact.fields().get("inKind")),
                fact.text("provider"),
                fact.text("receiver"),
                fact.text("purpose"),
                conversion(entry),
                fact.id());
    }

    /** Only what has a day is converted: sums over several years and coarse dates are not. */
    private Aid.Conversion conversion(Entry entry) {
        Dated date = entry.fact().effectiveDate();
        String currency = entry.fact().text("currency");
        boolean dated =
                entry.is(Placement.Kind.IN_PERIOD)
                        && !entry.placement().isSpan()
                        && date.date().isDay();
        return dated && !VND.equals(currency)
                ? rates.toVnd(entry.amount(), currency, date.date().first()).orElse(null)
                : null;
    }

    /** All of a direction in VND; null where there is nothing, or something without a rate. */
    private static BigDecimal inVnd(List<Aid.Gift> gifts, Aid.Direction direction) {
        List<BigDecimal> values =
                gifts.stream()
                        .filter(gift -> gift.direction() == direction)
                        .map(AidCounting::vnd)
                        .collect(Collectors.toCollection(ArrayList::new));
        return values.isEmpty() || values.contains(null)
                ? null
                : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal vnd(Aid.Gift gift) {
        if (VND.equals(gift.currency())) {
            return gift.amount();
        }
        return gift.conversion() == null ? null : gift.conversion().vnd();
    }

    private static List<Aid.RunningSum> runningSums(Money given, Money received) {
        return Stream.concat(
                        running(given, Aid.Direction.GIVEN),
                        running(received, Aid.Direction.RECEIVED))
                .toList();
    }

    private static Stream<Aid.RunningSum> running(Money money, Aid.Direction direction) {
        return money.running().stream()
                .map(
                        entry ->
                                new Aid.RunningSum(
                                        direction,
                                        entry.fact().text("provider"),
                                        entry.fact().text("receiver"),
                                        entry.amount(),
                                        entry.fact().text("currency"),
                                        entry.fact().from(),
                                        entry.fact().asOf(),
                                        entry.fact().id()));
    }
}
