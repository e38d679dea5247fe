package org.coopbriefs.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The queue of work on the database: what is added in a transaction is there once it is committed,
 * and one of the nodes does it.
 */
@ApplicationScoped
public class WorkQueue {

    /** Work that is fetched beyond what the threads do could not be overtaken. */
    private static final double FETCH_BELOW = 0.5;

    private static final double FETCH_UP_TO = 1.0;
    private static final int MISSED_HEARTBEATS = 4;

    @Inject AgroalDataSource database;
    @Inject WorkConfig config;
    @Inject WorkLedger ledger;
    @Inject WorkRunner runner;
    @Inject Clock clock;
    @Inject TransactionSynchronizationRegistry transaction;

    private Scheduler scheduler;
    private volatile boolean started;

    @PostConstruct
    void build() {
        scheduler =
                Scheduler.create(JoiningDatabase.of(database), runner.task())
                        .schedulerName(new SchedulerName.Fixed(runner.node()))
                        .clock(clock::instant)
                        .threads(config.threads())
                        .pollingInterval(config.poll())
                        .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                        .enablePriority()
                        .heartbeatInterval(config.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(config.shutdown())
                        .failureLogging(LogLevel.OFF, false)
                        .build();
    }

    /** From now on this node does work; until then it only asks for it. */
    public void start() {
        scheduler.start();
        started = true;
    }

    /**
     * Takes up nothing new, tells long work to end where it can, and waits for what is being done.
     */
    void stop(@Observes ShutdownEvent end) {
        if (started) {
            started = false;
            runner.stopping(true);
            scheduler.stop();
        }
    }

    /**
     * Asks for work, in the caller's transaction. What is in the queue already is not added twice;
     * what a node is at is done once more afterwards.
     *
     * @return the work item's id
     */
    @Transactional
    public long add(WorkOrder order) {
        Instant due = order.notBefore() == null ? clock.instant() : order.notBefore();
        long id = ledger.keep(order, due);
        hand(id, order.urgency(), due);
        return id;
    }

    /**
     * Tries work again that was given up.
     *
     * @return false where it wasn't
     */
    @Transactional
    public boolean tryAgain(long id, String user) {
        if (!ledger.revive(id, user)) {
            return false;
        }
        hand(id, Urgency.WAITED_FOR, clock.instant());
        return true;
    }

    /** Some of the work items, what needs a person first, then the newest. */
    @Transactional
    public List<WorkItem> find(WorkFilter filter, int offset, int most) {
        return WorkItem.<WorkItem>find(
                        filter.where()
                                + " order by case state when 'DEAD' then 0 when 'RUNNING' then 1"
                                + " when 'WAITING' then 2 else 3 end, id desc",
                        filter.values())
                .range(offset, offset + most - 1)
                .list();
    }

    @Transactional
    public long count(WorkFilter filter) {
        return WorkItem.count(filter.where(), filter.values());
    }

    /** Forgets what was done long ago. */
    @Transactional
    public long forgetOld() {
        return WorkItem.delete(
                "state = ?1 and endedAt < ?2",
                WorkState.DONE,
                clock.instant().minus(config.keep()));
    }

    /** Gives it to the library, or, where that has it, brings it forward. */
    private void hand(long id, Urgency urgency, Instant due) {
        TaskInstance<Void> instance =
                new TaskInstance.Builder<Void>(WorkRunner.NAME, String.valueOf(id))
                        .priority(urgency.priority())
                        .build();
        if (!scheduler.scheduleIfNotExists(instance, due)) {
            ledger.bringForward(id, urgency, due);
        }
        transaction.registerInterposedSynchronization(new Poke());
    }

    /** Spares the wait until the next look, once the work is there to be seen. */
    private final class Poke implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (started && status == Status.STATUS_COMMITTED) {
                scheduler.triggerCheckForDueExecutions();
            }
        }
    }
}
