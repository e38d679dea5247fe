package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;

/** Counts people taught: rules 2, 3, 9 and 10. */
final class StudentsCounting implements FigureCounting {

    private static final String FROM_VN = "FROM_VN";

    @Override
    public String name() {
        return "students";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("students-trained");
    }

    @Override
    public Students count(Ledger ledger) {
        Map<Boolean, List<CountableFact>> byDirection =
                ledger.ofKinds(kinds()).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        fact -> FROM_VN.equals(fact.text("direction"))));
        Students abroad = figure(ledger, byDirection.get(true), null);
        return figure(ledger, byDirection.get(false), abroad.empty() ? null : abroad);
    }

    private static Students figure(Ledger ledger, List<CountableFact> facts, Students abroad) {
        Teaching teaching = new Teaching(ledger.perspective());
        Sieve.Sifted sifted = new Sieve(ledger, teaching::flow).sift(withPlacesPlanned(facts));
        List<Entry> present = entries(ledger, sifted.facts(), true);
        List<Entry> stock = latestStock(ledger, present);
        Sum sum = new Accumulation(ledger).of(entries(ledger, sifted.facts(), false));
        List<Entry> all = sum.all();
        return new Students(
                listed(sum) ? null : number(sum.totalOrNull()),
                number(sum.inPeriodOrNull()),
                givers(sum.severalYears()) > 1 ? null : number(sum.severalYearsOrNull()),
                number(sum.cumulativeOrNull()),
                sum.since(),
                sum.cumulativeOrNull() == null ? null : sum.asOf(),
                stock.isEmpty() ? null : number(Entry.sum(stock)),
                all.stream().anyMatch(entry -> entry.fact().qualifier() != Qualifier.EXACT),
                (int) all.stream().filter(entry -> entry.fact().isUnconfirmed()).count(),
                (int) all.stream().filter(Entry::isInferred).count(),
                parts(sifted, sum),
                hosts(sum, stock),
                sum.running().stream().map(StudentsCounting::runningSum).toList(),
                abroad,
                sum.facts(Entry.ids(stock)));
    }

    /** Places and quotas offered are planned, whatever the sentence's tense. */
    private static List<CountableFact> withPlacesPlanned(List<CountableFact> facts) {
        return facts.stream()
                .map(fact -> "PLACES".equals(fact.text("unit")) ? fact.as(Scope.PLANNED) : fact)
                .toList();
    }

    private static List<Entry> entries(Ledger ledger, List<Sieve.Passed> passed, boolean stock) {
        List<Entry> entries = new ArrayList<>();
        for (Sieve.Passed one : passed) {
            BigDecimal count = one.fact().number("count");
            if (count == null) {
                ledger.leaveOut(one.fact(), Reason.AWAITING_CONFIRMATION);
            } else if (stock == (one.placement().kind() == Placement.Kind.STOCK)) {
                entries.add(Entry.of(one, count));
            }
        }
        return entries;
    }

    /** Rule 3: the latest number present for each host and people; never added to a total. */
    private static List<Entry> latestStock(Ledger ledger, List<Entry> present) {
        present.forEach(entry -> ledger.leaveOut(entry.fact(), Reason.STOCK));
        List<Entry> kept = new ArrayList<>();
        Comparator<Entry> latestFirst = Comparator.comparing(Entry::end).reversed();
        for (Entry entry : present.stream().sorted(latestFirst).toList()) {
            boolean known =
                    kept.stream()
                            .anyMatch(one -> one.flow().related(entry.flow(), ledger.places()));
            if (!known) {
                kept.add(entry);
            }
        }
        return kept;
    }

    /** Figures of several years of several hosts stand side by side. */
    private static boolean listed(Sum sum) {
        List<Entry> several = new ArrayList<>(sum.running());
        sum.total().stream()
                .filter(entry -> entry.is(Placement.Kind.SEVERAL_YEARS))
                .forEach(several::add);
        return sum.listedOnly() || givers(several) > 1;
    }

    private static int givers(List<Entry> entries) {
        return (int) entries.stream().map(entry -> entry.flow().from()).distinct().count();
    }

    private static List<Students.Part> parts(Sieve.Sifted sifted, Sum sum) {
        Set<String> shown = new HashSet<>(Entry.ids(sum.all()));
        return sifted.parts().stream()
                .filter(part -> shown.contains(part.fact().partOf()))
                .filter(part -> part.fact().number("count") != null)
                .map(
                        part ->
                                new Students.Part(
                                        part.flow().to(),
                                        number(part.fact().number("count")),
                                        part.fact().id(),
                                        part.fact().partOf()))
                .toList();
    }

    private static List<Students.Host> hosts(Sum sum, List<Entry> stock) {
        Set<String> hosts = new LinkedHashSet<>(sum.givers());
        stock.forEach(entry -> hosts.add(entry.flow().from()));
        return hosts.stream().map(host -> host(host, sum.ofGiver(host), stock)).toList();
    }

    private static Students.Host host(String host, Sum sum, List<Entry> stock) {
        List<Entry> present =
                stock.stream().filter(entry -> Objects.equals(entry.flow().from(), host)).toList();
        return new Students.Host(
                host,
                number(sum.totalOrNull()),
                number(sum.inPeriodOrNull()),
                number(sum.severalYearsOrNull()),
                number(sum.cumulativeOrNull()),
                sum.since(),
                sum.cumulativeOrNull() == null ? null : sum.asOf(),
                present.isEmpty() ? null : number(Entry.sum(present)),
                sum.facts(Entry.ids(present)));
    }

    private static Students.RunningSum runningSum(Entry entry) {
        return new Students.RunningSum(
                entry.flow().from(),
                entry.flow().to(),
                number(entry.amount()),
                entry.fact().from(),
                entry.fact().asOf(),
                entry.fact().id());
    }

    private static Integer number(BigDecimal sum) {
        return sum == null ? null : sum.intValueExact();
    }
}
