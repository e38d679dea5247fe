package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.reference.Provinces;

/** Compiles what a brief says from the facts on record. */
@ApplicationScoped
public class BriefCompiler {

    @Inject FactsOnRecord facts;
    @Inject Provinces provinces;
    @Inject BriefConfig config;

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
        return new BriefAssembly(provinces, policy, known).of(subject, period, generatedAt);
    }
}
