package org.coopbriefs.work;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Runs pieces of work as db-scheduler hands them out. To the library all work is of one kind and
 * carries an id; what became of it is noted in the same transaction in which the library forgets or
 * postpones it.
 */
@ApplicationScoped
class WorkRunner {

    static final String NAME = "work";

    private static final Logger LOG = Logger.getLogger(WorkRunner.class);

    /** Another node may know a kind that this one doesn't, while a new version is rolled out. */
    private static final Duration UNTIL_ANOTHER_NODE = Duration.ofMinutes(1);

    @Inject WorkLedger ledger;
    @Inject Clock clock;
    @Inject @All List<Task> found;

    private final String node = ManagementFactory.getRuntimeMXBean().getName();
    private Map<String, Task> tasks;
    private volatile boolean stopping;

    @Inject
    void index() {
        tasks = found.stream().collect(Collectors.toMap(Task::kind, Function.identity()));
    }

    /** Name of this node among those that work on the same database. */
    String node() {
        return node;
    }

    /** Tells long work to end where it can. */
    void stopping(boolean stop) {
        stopping = stop;
    }

    CustomTask<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(this::failed)
                .onDeadExecution(this::nodeDied)
                .execute(this::run);
    }

    @ActivateRequestContext
    CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        long id = Long.parseLong(instance.getId());
        Optional<WorkItem> item = ledger.begin(id, node);
        item.ifPresent(this::work);
        return item.isPresent() ? this::done : (complete, operations) -> operations.stop();
    }

    private void work(WorkItem item) {
        Task task = tasks.get(item.kind);
        if (task == null) {
            throw new Later(
                    clock.instant().plus(UNTIL_ANOTHER_NODE),
                    "no task does " + item.kind + " here");
        }
        RunningJob job = new RunningJob(item, ledger, clock, () -> stopping);
        try {
            task.run(job);
            job.flush();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new TaskFailure(failure);
        }
    }

    private void done(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        proceed(complete, operations, ledger::done);
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause = cause(complete);
        if (cause instanceof Later later) {
            proceed(complete, operations, id -> Optional.of(ledger.postponed(id, later)));
            return;
        }
        LOG.warnf(cause, "work %s failed", complete.getExecution().getId());
        boolean hopeless = cause instanceof Hopeless;
        proceed(
                complete,
                operations,
                id -> {
                    Retries retries = hopeless ? Retries.NONE : retries(id);
                    return told(id, words(cause), ledger.failed(id, words(cause), retries));
                });
    }

    /**
     * Its heartbeat has stopped: the work is taken up again, unless that has happened too often.
     */
    private void nodeDied(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        String dead = complete.getExecution().pickedBy;
        String words = "node " + dead + " died";
        LOG.warnf("work %s is taken up: node %s is silent", complete.getExecution().getId(), dead);
        proceed(
                complete,
                operations,
                id -> told(id, words, ledger.abandoned(id, words, retries(id))));
    }

    /** Tells the task where the work is not tried again. */
    private Optional<Instant> told(long id, String words, Optional<Instant> next) {
        if (next.isEmpty()) {
            WorkItem item = WorkItem.findById(id);
            Task task = tasks.get(item.kind);
            if (item.state == WorkState.DEAD && task != null) {
                task.givenUp(item.key, words);
            }
        }
        return next;
    }

    private Retries retries(long id) {
        Task task = tasks.get(WorkItem.<WorkItem>findById(id).kind);
        return task == null ? Retries.USUAL : task.retries();
    }

    /** Notes what became of it, and postpones it to the instant that comes of that, or ends it. */
    private static void proceed(
            ExecutionComplete complete,
            ExecutionOperations<Void> operations,
            Function<Long, Optional<Instant>> note) {
        long id = Long.parseLong(complete.getExecution().getId());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                note.apply(id)
                                        .ifPresentOrElse(
                                                next -> operations.reschedule(complete, next),
                                                operations::stop));
    }

    private static Throwable cause(ExecutionComplete complete) {
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("unknown"));
        return cause instanceof TaskFailure ? cause.getCause() : cause;
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof Hopeless
                ? message
                : cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** Carries what a task has thrown through the library. */
    private static final class TaskFailure extends RuntimeException {
        TaskFailure(Exception cause) {
            super(cause);
        }
    }
}
