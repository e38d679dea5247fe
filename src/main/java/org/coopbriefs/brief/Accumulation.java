package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Adds up what may be added: rules 4 and 5 of the counting rules, and the definition of a total.
 */
final class Accumulation {

    private static final Comparator<Entry> CONFIRMED_FIRST =
            Comparator.comparing((Entry entry) -> entry.fact().isUnconfirmed())
                    .thenComparing(Entry::told);

    private static final Comparator<Entry> WIDEST_FIRST =
            Comparator.<Entry>comparingLong(Accumulation::length)
                    .thenComparing(Entry::amount)
                    .reversed();

    private final Ledger ledger;
    private final Places places;

    Accumulation(Ledger ledger) {
        this.ledger = ledger;
        this.places = ledger.places();
    }

    Sum of(List<Entry> entries) {
        List<Entry> told = withoutContradictions(withoutRepeats(entries), entries);
        List<Entry> running = standing(of(told, Placement.Kind.CUMULATIVE));
        List<Entry> inPeriod = disjoint(of(told, Placement.Kind.IN_PERIOD));
        List<Entry> several = disjoint(of(told, Placement.Kind.SEVERAL_YEARS));
        List<Entry> total = new ArrayList<>(running);
        total.addAll(outside(running, several));
        total.addAll(outside(joined(running, spans(several)), inPeriod));
        total.forEach(entry -> ledger.count(entry.fact()));
        return new Sum(inPeriod, several, running, total, !canBeAdded(running));
    }

    private static List<Entry> of(List<Entry> entries, Placement.Kind kind) {
        return entries.stream().filter(entry -> entry.is(kind)).toList();
    }

    private static List<Entry> spans(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.placement().isSpan()).toList();
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** One thing that several sentences or newspapers tell is one. */
    private List<Entry> withoutRepeats(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        Map<BigDecimal, List<Entry>> byAmount = new HashMap<>();
        for (Entry entry : entries.stream().sorted(CONFIRMED_FIRST).toList()) {
            List<Entry> alike = beside(byAmount, entry.amount().stripTrailingZeros());
            Entry first = firstSuch(alike, entry, this::tellTheSame);
            if (first == null) {
                kept.add(entry);
                alike.add(entry);
            } else {
                ledger.leaveOut(entry.fact(), Reason.REPEATED, first.fact().id());
            }
        }
        return kept;
    }

    /**
     * Two newspapers that give one event different figures contradict each other: only the first
     * counts until a person has confirmed the other too.
     */
    private List<Entry> withoutContradictions(List<Entry> kept, List<Entry> all) {
        List<Entry> agreed = new ArrayList<>();
        Map<String, List<Entry>> byActivity = new HashMap<>();
        for (Entry entry : kept) {
            List<Entry> near = beside(byActivity, entry.fact().activity().id());
            Entry first = firstSuch(near, entry, (one, other) -> contradict(one, other, all));
            if (first == null) {
                agreed.add(entry);
                near.add(entry);
            } else {
                ledger.leaveOut(entry.fact(), Reason.CONTRADICTS, first.fact().id());
            }
        }
        return agreed;
    }

    /** Those of an amount or activity: with thousands of facts, not each is held against each. */
    private static <K> List<Entry> beside(Map<K, List<Entry>> groups, K key) {
        return groups.computeIfAbsent(key, none -> new ArrayList<>());
    }

    /** Two of one activity. */
    private boolean contradict(Entry one, Entry other, List<Entry> all) {
        return other.fact().isUnconfirmed()
                && one.is(Placement.Kind.IN_PERIOD)
                && !one.article().equals(other.article())
                && one.sameTime(other)
                && one.flow().same(other.flow(), places)
                && !isToldBy(other.article(), one, all)
                && !isToldBy(one.article(), other, all);
    }

    private boolean isToldBy(String article, Entry entry, List<Entry> all) {
        return all.stream()
                .anyMatch(one -> one.article().equals(article) && tellTheSame(one, entry));
    }

    private boolean tellTheSame(Entry one, Entry other) {
        return one.sameAmount(other)
                && one.flow().same(other.flow(), places)
                && one.sameTime(other)
                && !one.standsBeside(other)
                && (one.fact().sameEvent(other.fact()) || one.is(Placement.Kind.SEVERAL_YEARS));
    }

    /** Rule 4: running sums that none has replaced and none contains. */
    private List<Entry> standing(List<Entry> running) {
        List<Entry> latest = latest(running, Comparator.comparing(Entry::end), this::sameRun);
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : latest) {
            Entry wider = firstSuch(latest, entry, this::holdsRun);
            if (wider == null) {
                kept.add(entry);
            } else {
                ledger.leaveOut(entry.fact(), Reason.CONTAINED, wider.fact().id());
            }
        }
        return kept;
    }

    private boolean sameRun(Entry one, Entry other) {
        return one.flow().same(other.flow(), places)
                && (one.start() == null
                        || other.start() == null
                        || one.start().equals(other.start()));
    }

    private boolean holdsRun(Entry wide, Entry narrow) {
        return wide != narrow
                && wide.flow().covers(narrow.flow(), places)
                && (wide.start() == null
                        || narrow.start() == null
                        || !narrow.start().isBefore(wide.start()));
    }

    /**
     * A later figure of the same replaces the earlier one if it is not smaller; else it
     * contradicts.
     */
    private List<Entry> latest(
            List<Entry> entries, Comparator<Entry> order, BiPredicate<Entry, Entry> same) {
        List<Entry> standing = new ArrayList<>();
        Comparator<Entry> larger = Comparator.comparing(Entry::amount).reversed();
        for (Entry next : entries.stream().sorted(order.thenComparing(larger)).toList()) {
            Entry earlier = firstSuch(standing, next, same);
            if (earlier == null) {
                standing.add(next);
            } else if (next.amount().compareTo(earlier.amount()) < 0) {
                ledger.leaveOut(next.fact(), Reason.CONTRADICTS, earlier.fact().id());
            } else {
                ledger.leaveOut(earlier.fact(), Reason.SUPERSEDED, next.fact().id());
                standing.set(standing.indexOf(earlier), next);
            }
        }
        return standing;
    }

    /** Closed spans that don't overlap, and events outside of them. */
    private List<Entry> disjoint(List<Entry> entries) {
        List<Entry> latest =
                latest(spans(entries), Comparator.comparing(Entry::told), this::sameSpan);
        List<Entry> kept = new ArrayList<>();
        for (Entry span : latest.stream().sorted(WIDEST_FIRST).toList()) {
            Entry wider = firstSuch(kept, span, this::overlap);
            if (wider == null) {
                kept.add(span);
            } else {
                ledger.leaveOut(span.fact(), Reason.CONTAINED, wider.fact().id());
            }
        }
        List<Entry> events = entries.stream().filter(e -> !e.placement().isSpan()).toList();
        return joined(kept, outside(kept, events));
    }

    private boolean sameSpan(Entry one, Entry other) {
        return one.flow().same(other.flow(), places)
                && one.placement().covered().equals(other.placement().covered());
    }

    private boolean overlap(Entry one, Entry other) {
        return one.overlaps(other) && one.flow().related(other.flow(), places);
    }

    /** Rule 5: what is inside a wider figure is shown, not added. */
    private List<Entry> outside(List<Entry> wide, List<Entry> entries) {
        List<Entry> outside = new ArrayList<>();
        for (Entry entry : entries) {
            Entry holder = firstSuch(wide, entry, this::holds);
            if (holder == null) {
                outside.add(entry);
            } else {
                ledger.leaveOut(entry.fact(), Reason.CONTAINED, holder.fact().id());
            }
        }
        return outside;
    }

    private boolean holds(Entry wide, Entry entry) {
        return wide.overlaps(entry) && wide.flow().covers(entry.flow(), places);
    }

    /** Across givers or with different starts running sums are listed, not summed. */
    private boolean canBeAdded(List<Entry> running) {
        if (running.size() < 2) {
            return true;
        }
        LocalDate start = running.getFirst().start();
        String giver = running.getFirst().flow().from();
        return start != null
                && giver != null
                && running.stream().allMatch(entry -> start.equals(entry.start()))
                && running.stream().allMatch(entry -> giver.equals(entry.flow().from()))
                && noneRelated(running);
    }

    private boolean noneRelated(List<Entry> running) {
        return running.stream()
                .noneMatch(
                        one ->
                                running.stream()
                                        .anyMatch(
                                                other ->
                                                        one != other
                                                                && one.flow()
                                                                        .related(
                                                                                other.flow(),
                                                                                places)));
    }

    private static Entry firstSuch(
            List<Entry> among, Entry entry, BiPredicate<Entry, Entry> relation) {
        return among.stream().filter(one -> relation.test(one, entry)).findFirst().orElse(null);
    }

    private static long length(Entry entry) {
        return entry.placement().covered().last().toEpochDay()
                - entry.placement().covered().first().toEpochDay();
    }
}
