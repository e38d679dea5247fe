package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnamTime;

/**
 * Tells what the figures would say once a fact was confirmed. Only the figure that the fact belongs
 * to is counted: what is read for it are the facts of its kinds that may lie in the same year.
 */
@ApplicationScoped
public class Outlook {

    @Inject FactsOnRecord facts;
    @Inject BriefCompiler compiler;
    @Inject Clock clock;

    /** A brief as it stands, and as it would be; in both only the figure in question is whole. */
    public record Comparison(Brief now, Brief then) {}

    /**
     * The month that a fact belongs to once it says {@code value}, its year where it tells no
     * month; empty where it tells no date.
     */
    public Optional<Period> period(Fact fact, FactValue value) {
        Dated date = FactsOnRecord.countable(fact).decided(value).effectiveDate();
        return Optional.ofNullable(date).map(Dated::date).map(Outlook::period);
    }

    private static Period period(EdtfDate date) {
        return date.month() == null
                ? Period.ofYear(date.year())
                : Period.ofMonth(date.year(), date.month());
    }

    /** The brief of a subject and period without and with the decision that the fact says this. */
    @Transactional
    public Comparison of(Subject subject, Period period, Fact fact, FactValue value) {
        List<CountableFact> known = facts.ofFigure(subject.units(), fact.kind, period.year());
        CountableFact decided = FactsOnRecord.countable(fact).decided(value);
        List<CountableFact> then =
                Stream.concat(
                                known.stream().filter(one -> !one.id().equals(decided.id())),
                                Stream.of(decided))
                        .toList();
        return new Comparison(brief(subject, period, known), brief(subject, period, then));
    }

    private Brief brief(Subject subject, Period period, List<CountableFact> known) {
        return compiler.of(subject, period, VietnamTime.at(clock.instant()), known);
    }
}
