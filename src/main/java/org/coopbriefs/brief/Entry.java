package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A number that a fact brings into a figure. */
record Entry(CountableFact fact, Flow flow, Placement placement, BigDecimal amount) {

    static Entry of(Sieve.Passed passed, BigDecimal amount) {
        return new Entry(passed.fact(), passed.flow(), passed.placement(), amount);
    }

    boolean is(Placement.Kind kind) {
        return placement.kind() == kind;
    }

    /**
     * Whether what places it here, or whom it is attributed to, was concluded and nobody has
     * confirmed it.
     */
    boolean isInferred() {
        boolean date =
                placement.by() != null && placement.by().isInferred()
                        || fact.own() != null && fact.own().isInferred();
        return fact.isUnconfirmed() && (date || fact.isAttributionInferred());
    }

    /** First day of a running sum, or null where it is not told. */
    LocalDate start() {
        return placement.covered().first().equals(LocalDate.MIN)
                ? null
                : placement.covered().first();
    }

    LocalDate end() {
        return placement.covered().last();
    }

    LocalDate told() {
        return fact.reported() == null ? end() : fact.reported().date().last();
    }

    String article() {
        return fact.source().id();
    }

    boolean sameAmount(Entry other) {
        return amount.compareTo(other.amount) == 0;
    }

    boolean overlaps(Entry other) {
        return placement.covered().overlaps(other.placement.covered());
    }

    /** Two documents or gifts named in one sentence are two. */
    boolean standsBeside(Entry other) {
        return fact.inSameSentence(other.fact);
    }

    /** Whether the period and the day of both are the same, so that they may tell of one thing. */
    boolean sameTime(Entry other) {
        return placement.kind() == other.placement.kind()
                && Objects.equals(fact.from(), other.fact.from())
                && Objects.equals(fact.to(), other.fact.to())
                && (fact.own() == null
                        || other.fact.own() == null
                        || fact.own().date().equals(other.fact.own().date()));
    }

    static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.fact().id()).toList();
    }
}
