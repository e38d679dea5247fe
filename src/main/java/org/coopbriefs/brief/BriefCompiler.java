package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.article.fetch.Outlet;
import org.coopbriefs.reference.Provinces;

/** Compiles what a brief says from the facts on record. */
@ApplicationScoped
public class BriefCompiler {

    @Inject FactsOnRecord facts;
    @Inject Provinces provinces;
    @Inject KnownRates rates;
    @Inject BriefConfig config;

    /** How many activities a brief of the subject reads, whatever its period. */
    @Transactional
    public long activities(Subject subject) {
        return facts.activities(subject.units());
    }

    /**
     * The brief of a subject and period, as a draft that has no number yet.
     *
     * @param generatedAt when it is compiled, offset +07:00
     */
    @Transactional
    public Brief compile(Subject subject, Period period, OffsetDateTime generatedAt) {
        return compile(subject, period, generatedAt, config.policy());
    }

    /** The same under another policy than the installation's. */
    @Transactional
    public Brief compile(
            Subject subject, Period period, OffsetDateTime generatedAt, CountingPolicy policy) {
        List<CountableFact> known = facts.of(subject.units());
        return new BriefAssembly(provinces, policy, rates.forOneBrief(), outlets(), known)
                .of(subject, period, generatedAt)
                .with(BriefRemarks.of(subject, period), DepartmentEntry.figures(subject, period));
    }

    /** What these facts alone amount to, under the installation's policy. */
    Brief of(
            Subject subject, Period period, OffsetDateTime generatedAt, List<CountableFact> known) {
        return new BriefAssembly(provinces, config.policy(), rates.forOneBrief(), List.of(), known)
                .of(subject, period, generatedAt);
    }

    private static List<Watched> outlets() {
        return Outlet.inOrder().stream()
                .filter(outlet -> outlet.permitted)
                .map(Watched::of)
                .toList();
    }
}
