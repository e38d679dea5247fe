package org.coopbriefs.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coopbriefs.text.EdtfDate;

/**
 * What is told beside a period: the year so far, the period before, the same one a year ago, the
 * months up to now, and the documents in force.
 */
final class OtherStretches {

    private static final int MONTHS = 12;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

    private final Tally tally;
    private final CountingPolicy policy;
    private final List<CountableFact> facts;
    private final Subject subject;
    private final Period period;
    private final Headline yearToDate;
    private final Headline previous;
    private final Headline sameLastYear;
    private final List<Brief.InForce> inForce;

    OtherStretches(
            Tally tally,
            CountingPolicy policy,
            List<CountableFact> facts,
            Subject subject,
            Period period) {
        this.tally = tally;
        this.policy = policy;
        this.facts = facts;
        this.subject = subject;
        this.period = period;
        yearToDate = figures(period.yearToDate());
        previous = figures(period.previous().range());
        sameLastYear = figures(period.sameLastYear().range());
        inForce = documentsInForce();
    }

    Headline yearToDate() {
        return yearToDate;
    }

    Headline previous() {
        return previous;
    }

    Headline sameLastYear() {
        return sameLastYear;
    }

    List<Brief.InForce> inForce() {
        return inForce;
    }

    /** Ids of the facts behind all of these. */
    Set<String> behind() {
        Set<String> ids = new HashSet<>();
        Stream.of(yearToDate, previous, sameLastYear)
                .filter(Objects::nonNull)
                .forEach(figures -> ids.addAll(figures.counted()));
        inForce.forEach(one -> ids.addAll(one.document().factIds()));
        return ids;
    }

    List<Brief.Month> trend() {
        List<Brief.Month> months = new ArrayList<>();
        int last = period.firstMonth() + period.months() - 1;
        Period month = new Period(period.year(), last, 1, period.calendar());
        for (int i = 0; i < MONTHS; i++) {
            months.addFirst(month(month));
            month = month.previous();
        }
        return months;
    }

    private Brief.Month month(Period month) {
        Headline figures = figures(month.range());
        if (figures == null) {
            return new Brief.Month(month.toString(), null, null, null);
        }
        Set<String> counted = Set.copyOf(figures.counted());
        long activities =
                facts.stream()
                        .filter(fact -> counted.contains(fact.id()))
                        .map(fact -> fact.activity().id())
                        .distinct()
                        .count();
        return new Brief.Month(
                month.toString(),
                (int) activities,
                figures.students() == null ? null : figures.students().inPeriod(),
                figures.agreements() == null ? null : figures.agreements().total());
    }

    /** Null where no source tells of these days. */
    private Headline figures(DateRange days) {
        boolean told =
                facts.stream()
                        .map(CountableFact::reported)
                        .anyMatch(date -> date != null && days.contains(date.date()));
        return told ? tally.count(facts, subject.view(), days, policy) : null;
    }

    private List<Brief.InForce> documentsInForce() {
        Agreements ever =
                tally.count(facts, subject.view(), new DateRange(EVER, period.to()), policy)
                        .agreements();
        return ever.signed().stream()
                .filter(document -> end(document) != null)
                .filter(document -> !end(document).isBefore(period.to()))
                .map(document -> new Brief.InForce(document, endsWithinAYear(document)))
                .toList();
    }

    private boolean endsWithinAYear(Agreements.Document document) {
        return !end(document).isAfter(period.to().plusYears(1));
    }

    /** The last day of its validity, or null where it tells none. */
    private static LocalDate end(Agreements.Document document) {
        String end = document.periodTo();
        return end == null || !DATE.matcher(end).matches() ? null : EdtfDate.parse(end).last();
    }
}
