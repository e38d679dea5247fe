package org.coopbriefs.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.coopbriefs.brief.Brief;

/**
 * Finds out which editions the facts have left behind. The database notes whose facts change; here
 * the briefs of these units are compiled again and compared, each once, so that a list of briefs
 * only has to read the answer.
 */
@ApplicationScoped
public class StaleEditions {

    private static final String CALL_IN =
            """
            with gone as (delete from changed_units returning units)
            update brief_edition set unchecked = true
            where state <> 'SUPERSEDED' and not unchecked
              and exists (select 1 from gone where gone.units && brief_edition.units)
            """;

    @Inject EntityManager entities;
    @Inject BriefArchive archive;
    @Inject Sayings sayings;

    /** Looks at all editions whose units' facts have changed since the last look. */
    public void refresh() {
        callIn();
        unchecked().forEach(id -> QuarkusTransaction.requiringNew().run(() -> check(id)));
    }

    /** The same for one edition, which then knows whether it is stale. */
    @Transactional
    public boolean isStale(BriefEdition edition) {
        callIn();
        check(edition.id);
        return BriefEdition.<BriefEdition>findById(edition.id).stale;
    }

    /** One at a time: two would update the same rows in different order. */
    private void callIn() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            entities.createNativeQuery(
                                            "select 1 from pg_advisory_xact_lock(hashtextextended('changed_units', 0))")
                                    .getSingleResult();
                            entities.createNativeQuery(CALL_IN).executeUpdate();
                        });
    }

    private List<Long> unchecked() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createQuery(
                                                "select e.id from BriefEdition e where e.unchecked"
                                                        + " and e.state <> SUPERSEDED order by e.id",
                                                Long.class)
                                        .getResultList());
    }

    /**
     * The mark is taken off before the facts are read: what changes in between sets it again, once
     * this is through.
     */
    private void check(Long id) {
        int taken =
                entities.createQuery(
                                "update BriefEdition e set e.unchecked = false"
                                        + " where e.id = ?1 and e.unchecked and e.state <> SUPERSEDED")
                        .setParameter(1, id)
                        .executeUpdate();
        if (taken == 0) {
            return;
        }
        BriefEdition edition = BriefEdition.findById(id);
        entities.refresh(edition);
        edition.stale = isBehind(edition);
    }

    private boolean isBehind(BriefEdition edition) {
        Brief now = archive.brief(edition);
        return edition.state == Brief.State.DRAFT
                ? !sayings.fingerprint(now).equals(edition.fingerprint)
                : sayings.differ(edition.content, now);
    }
}
