package org.coopbriefs.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps the rows of work in step with what happens to them. */
@ApplicationScoped
class WorkLedger {

    private static final int LONGEST_ERROR = 2000;

    @Inject EntityManager entities;
    @Inject Clock clock;

    /** Writes the order down, or finds it where it is in the queue; gives the item's id. */
    long keep(WorkOrder order, Instant due) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into work_item
                                          (kind, key, state, urgency, asked_by, asked_at, due_at, note)
                                        values (?1, ?2, 'WAITING', ?3, ?4, ?5, ?6, ?7)
                                        on conflict (kind, key) where state in ('WAITING', 'RUNNING')
                                        do update set once_more = work_item.state = 'RUNNING',
                                          due_at = least(work_item.due_at, excluded.due_at)
                                        returning id
                                        """)
                                .setParameter(1, order.kind())
                                .setParameter(2, order.key())
                                .setParameter(3, order.urgency().name())
                                .setParameter(4, order.askedBy())
                                .setParameter(5, clock.instant())
                                .setParameter(6, due)
                                .setParameter(7, order.note())
                                .getSingleResult())
                .longValue();
    }

    /** Work that waits already is not to be done later, nor after less urgent work, than asked. */
    void bringForward(long id, Urgency urgency, Instant due) {
        entities.createNativeQuery(
                        """
                        update scheduled_tasks set priority = greatest(priority, ?3),
                          execution_time = least(execution_time, ?4)
                        where task_name = ?1 and task_instance = ?2 and not picked
                        """)
                .setParameter(1, WorkRunner.NAME)
                .setParameter(2, String.valueOf(id))
                .setParameter(3, urgency.priority())
                .setParameter(4, due)
                .executeUpdate();
    }

    /** Notes that a node begins it; empty where it is no longer to be done. */
    @Transactional
    Optional<WorkItem> begin(long id, String node) {
        WorkItem item = locked(id);
        if (item == null || !item.state.isOpen()) {
            return Optional.empty();
        }
        item.state = WorkState.RUNNING;
        item.attempts++;
        item.startedAt = clock.instant();
        item.node = node;
        item.onceMore = false;
        return Optional.of(item);
    }

    @Transactional
    void progress(long id, long done, long total) {
        entities.createQuery("update WorkItem set done = ?2, total = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, done)
                .setParameter(3, total)
                .executeUpdate();
    }

    /** Notes that it is done; when it is to be begun once more, where it was asked for again. */
    Optional<Instant> done(long id) {
        WorkItem item = locked(id);
        item.lastError = null;
        settleEarlier(item);
        if (!item.onceMore) {
            end(item, WorkState.DONE);
            return Optional.empty();
        }
        item.attempts = 0;
        return Optional.of(wait(item, clock.instant()));
    }

    /** What was given up of the same is done now: nobody need look at it any more. */
    private void settleEarlier(WorkItem item) {
        WorkItem.update(
                "state = ?1 where kind = ?2 and key = ?3 and state = ?4 and id < ?5",
                WorkState.DONE,
                item.kind,
                item.key,
                WorkState.DEAD,
                item.id);
    }

    /** Notes that it was not time yet, which is no failed attempt. */
    Instant postponed(long id, Later later) {
        WorkItem item = locked(id);
        item.attempts = Math.max(0, item.attempts - 1);
        item.lastError = later.getMessage();
        return wait(item, item.onceMore ? clock.instant() : later.when());
    }

    /** Notes what went wrong; when it is tried again, or empty where it is not. */
    Optional<Instant> failed(long id, String error, Retries retries) {
        return giveBack(id, error, retries.after(locked(id).attempts));
    }

    /**
     * Notes that the node that was at it died; it is taken up at once, unless it was the last try.
     */
    Optional<Instant> abandoned(long id, String error, Retries retries) {
        Optional<Duration> pause = retries.after(locked(id).attempts);
        return giveBack(id, error, pause.map(length -> Duration.ZERO));
    }

    private Optional<Instant> giveBack(long id, String error, Optional<Duration> pause) {
        WorkItem item = locked(id);
        if (!item.state.isOpen()) {
            return Optional.empty();
        }
        item.lastError = shortened(error);
        if (pause.isEmpty()) {
            end(item, WorkState.DEAD);
        }
        return pause.map(length -> wait(item, clock.instant().plus(length)));
    }

    /** Takes up what is dead; false where it isn't. */
    boolean revive(long id, String user) {
        WorkItem item = locked(id);
        if (item == null || item.state != WorkState.DEAD) {
            return false;
        }
        item.attempts = 0;
        item.urgency = Urgency.WAITED_FOR;
        item.askedBy = user;
        item.endedAt = null;
        wait(item, clock.instant());
        return true;
    }

    private Instant wait(WorkItem item, Instant until) {
        item.state = WorkState.WAITING;
        item.dueAt = until;
        item.onceMore = false;
        return until;
    }

    private void end(WorkItem item, WorkState state) {
        item.state = state;
        item.endedAt = clock.instant();
    }

    private WorkItem locked(long id) {
        return entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }
}
