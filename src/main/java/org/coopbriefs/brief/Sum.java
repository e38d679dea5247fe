package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coopbriefs.text.EdtfDate;

/**
 * What stands after nothing is counted twice.
 *
 * @param running running sums that none has replaced and none contains
 * @param total what may be added to one total
 * @param listedOnly whether the running sums can't be added, so that there is no total
 */
record Sum(
        List<Entry> inPeriod,
        List<Entry> severalYears,
        List<Entry> running,
        List<Entry> total,
        boolean listedOnly) {

    boolean isEmpty() {
        return inPeriod.isEmpty() && severalYears.isEmpty() && running.isEmpty();
    }

    /** The same for those whose giving side is this one. */
    Sum ofGiver(String giver) {
        return new Sum(
                givenBy(giver, inPeriod),
                givenBy(giver, severalYears),
                givenBy(giver, running),
                givenBy(giver, total),
                listedOnly && givenBy(giver, running).size() > 1);
    }

    private static List<Entry> givenBy(String giver, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.flow().from(), giver))
                .toList();
    }

    /** All giving sides, in order of appearance. */
    Set<String> givers() {
        Set<String> givers = new LinkedHashSet<>();
        all().forEach(entry -> givers.add(entry.flow().from()));
        return givers;
    }

    /** Every entry that is in one of the numbers, once. */
    List<Entry> all() {
        Set<Entry> all = new LinkedHashSet<>(running);
        all.addAll(severalYears);
        all.addAll(inPeriod);
        return new ArrayList<>(all);
    }

    /** Null where nothing is known or running sums only stand side by side. */
    BigDecimal totalOrNull() {
        return isEmpty() || listedOnly ? null : Entry.sum(total);
    }

    /** 0 where something is known, but nothing of the period. */
    BigDecimal inPeriodOrNull() {
        return isEmpty() ? null : Entry.sum(inPeriod);
    }

    BigDecimal severalYearsOrNull() {
        return severalYears.isEmpty() ? null : Entry.sum(severalYears);
    }

    BigDecimal cumulativeOrNull() {
        return running.isEmpty() || listedOnly && running.size() > 1 ? null : Entry.sum(running);
    }

    /** Start of the running sum, where there is one and it is told. */
    EdtfDate since() {
        return cumulativeOrNull() == null ? null : running.getFirst().fact().from();
    }

    /** Date of the latest running sum. */
    EdtfDate asOf() {
        return running.stream()
                .max(Comparator.comparing(Entry::end))
                .map(entry -> entry.fact().asOf())
                .orElse(null);
    }

    FigureFacts facts(List<String> stock) {
        return new FigureFacts(
                totalOrNull() == null ? List.of() : Entry.ids(total),
                Entry.ids(inPeriod),
                Entry.ids(severalYears),
                Entry.ids(running),
                stock);
    }
}
