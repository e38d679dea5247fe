package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.Qualifier;

/**
 * Counts the remains of the fallen that were found in one country and brought home to the other.
 */
final class RemainsCounting implements FigureCounting {

    @Override
    public String name() {
        return "remains";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("remains-repatriated");
    }

    @Override
    public Remains count(Ledger ledger) {
        Perspective perspective = ledger.perspective();
        List<Sieve.Passed> passed =
                new Sieve(ledger, fact -> flow(fact, perspective))
                        .sift(ledger.ofKinds(kinds()))
                        .facts();
        Sum sum = new Accumulation(ledger).of(entries(ledger, passed));
        List<Entry> all = sum.all();
        return new Remains(
                number(sum.totalOrNull()),
                number(sum.inPeriodOrNull()),
                number(sum.severalYearsOrNull()),
                number(sum.cumulativeOrNull()),
                sum.since(),
                sum.cumulativeOrNull() == null ? null : sum.asOf(),
                all.stream().anyMatch(entry -> entry.fact().qualifier() != Qualifier.EXACT),
                (int) all.stream().filter(entry -> entry.fact().isUnconfirmed()).count(),
                (int) all.stream().filter(Entry::isInferred).count(),
                sum.facts(List.of()));
    }

    /** Found in one of several provinces: seen from one of them, it is that one. */
    private static Flow flow(CountableFact fact, Perspective perspective) {
        String province = fact.text("province");
        List<String> found = fact.list("foundIn");
        String ours =
                found.stream()
                        .filter(perspective.viewpoint().units()::contains)
                        .findFirst()
                        .orElse(found.size() == 1 ? found.getFirst() : null);
        return new Flow(
                province == null ? perspective.onlyUnitOf("VN", fact) : province,
                ours,
                Set.copyOf(found));
    }

    private static List<Entry> entries(Ledger ledger, List<Sieve.Passed> passed) {
        List<Entry> entries = new ArrayList<>();
        for (Sieve.Passed one : passed) {
            BigDecimal count = one.fact().number("count");
            if (count == null) {
                ledger.leaveOut(one.fact(), Reason.AWAITING_CONFIRMATION);
            } else if (one.placement().kind() == Placement.Kind.STOCK) {
                ledger.leaveOut(one.fact(), Reason.STOCK);
            } else {
                entries.add(Entry.of(one, count));
            }
        }
        return entries;
    }

    private static Integer number(BigDecimal sum) {
        return sum == null ? null : sum.intValueExact();
    }
}
