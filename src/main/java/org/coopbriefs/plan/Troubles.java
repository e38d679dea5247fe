package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coopbriefs.delivery.Notices;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;
import org.coopbriefs.work.WorkState;

/** Finds runs that failed or are late, and has the owners of their schedules told once. */
@ApplicationScoped
public class Troubles {

    /** What comes of one look is told in one message. */
    private static final Duration GATHERING = Duration.ofMinutes(2);

    private static final String UNTOLD =
            """
            from Run r where r.schedule.tell is not null and (
              r.state = HELD and (r.told is null or r.told <> HELD)
              or r.state = FAILED and (r.told is null or r.told <> FAILED)
              or not r.backfill and r.told is null and r.state = WAITING and r.dueAt < ?1
              or r.late and r.state in (DRAFTED, ISSUED) and (r.told is null or r.told = OVERDUE))""";

    @Inject EntityManager entities;
    @Inject Notices notices;
    @Inject WorkQueue work;
    @Inject PlanConfig config;
    @Inject Clock clock;

    /** Has told what is new; where no mail server is configured it stays new. */
    @Transactional
    public void tell() {
        if (!notices.arePossible()) {
            return;
        }
        Instant soon = clock.instant().plus(GATHERING);
        entities
                .createQuery("select distinct r.schedule.id " + UNTOLD, Long.class)
                .setParameter(1, overdueSince())
                .getResultList()
                .stream()
                .map(Object::toString)
                .filter(this::isNotUnderWay)
                .forEach(key -> work.add(WorkOrder.of(TellingTask.KIND, key).at(soon)));
    }

    /**
     * What waits for its next attempt keeps its time; what was given up is not begun anew today.
     */
    private boolean isNotUnderWay(String key) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        return WorkItem.latest(TellingTask.KIND, key)
                .filter(item -> item.endedAt == null || isGivenUpSince(item, yesterday))
                .isEmpty();
    }

    private static boolean isGivenUpSince(WorkItem item, Instant when) {
        return item.state == WorkState.DEAD && item.endedAt.isAfter(when);
    }

    /** How many runs wait for a person now: held, failed, or not made though it is time. */
    @Transactional
    public long open() {
        return Run.count(
                "state in (HELD, FAILED) or not backfill and state = WAITING and dueAt < ?1",
                overdueSince());
    }

    /** True where it should have been made by now. */
    public boolean isOverdue(Run run) {
        return run.state == Run.State.WAITING
                && !run.backfill
                && run.dueAt.isBefore(overdueSince());
    }

    /** Runs of a schedule that its owner was not told of. */
    List<Run> untold(long schedule) {
        return entities.createQuery(
                        UNTOLD + " and r.schedule.id = ?2 order by r.dueAt, r.subject", Run.class)
                .setParameter(1, overdueSince())
                .setParameter(2, schedule)
                .getResultList();
    }

    /** What is the matter with an untold one. */
    static Trouble of(Run run) {
        return switch (run.state) {
            case HELD -> Trouble.HELD;
            case FAILED -> Trouble.FAILED;
            case WAITING -> Trouble.OVERDUE;
            case DRAFTED, ISSUED -> Trouble.LATE;
        };
    }

    private Instant overdueSince() {
        return clock.instant().minus(config.lateAfter());
    }
}
