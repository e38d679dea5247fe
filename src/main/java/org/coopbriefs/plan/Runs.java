package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coopbriefs.delivery.DeliveryFilter;

/** What schedules have made, and what they could not make. */
@ApplicationScoped
public class Runs {

    @Inject EntityManager entities;

    /**
     * Runs, those that need a person first, then those that wait, then the newest; of one schedule,
     * or of all.
     */
    @Transactional
    public List<Run> find(Long schedule, Run.State state, int offset, int most) {
        return entities.createQuery(
                        "from Run r left join fetch r.edition where (?1 is null or r.schedule.id = ?1)"
                                + " and (?2 is null or r.state = ?2)"
                                + " order by case r.state when HELD then 0 when FAILED then 0 when WAITING then 1 else 2 end,"
                                + " r.plannedAt desc, r.id desc",
                        Run.class)
                .setParameter(1, schedule)
                .setParameter(2, state)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long count(Long schedule, Run.State state) {
        return entities.createQuery(
                        "select count(r) from Run r where (?1 is null or r.schedule.id = ?1)"
                                + " and (?2 is null or r.state = ?2)",
                        Long.class)
                .setParameter(1, schedule)
                .setParameter(2, state)
                .getSingleResult();
    }

    /** By edition, the run that it came from; what somebody compiled by hand came from none. */
    @Transactional
    public Map<Long, Long> of(Collection<Long> editions) {
        return entities
                .createQuery(
                        "select r.edition.id, max(r.id) from Run r where r.edition.id in ?1"
                                + " group by r.edition.id",
                        Object[].class)
                .setParameter(1, editions)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * Which messages are looked for, of those that a run's edition brings (before it has made one:
     * none).
     *
     * @param run id; null for those of any
     * @return empty where there is no such run
     */
    @Transactional
    public Optional<DeliveryFilter> narrowed(DeliveryFilter asked, Long run) {
        return run == null
                ? Optional.of(asked)
                : Run.<Run>findByIdOptional(run)
                        .map(found -> asked.of(found.edition == null ? 0 : found.edition.id));
    }
}
