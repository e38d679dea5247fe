package org.coopbriefs.work;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.coopbriefs.TestClock;

/** Works the queue off on the test's own thread, by the test's clock. */
@ApplicationScoped
public class ManualQueue {

    @Inject AgroalDataSource database;
    @Inject WorkRunner runner;
    @Inject EntityManager entities;

    private final SettableClock clock = new SettableClock();
    private ManualScheduler scheduler;

    /** Does all that is due now, and what that leads to at once. */
    public void runDue() {
        while (anythingDue()) {
            prepare();
            scheduler.runAnyDueExecutions();
        }
    }

    /** Takes up what silent nodes were at, as the heartbeats tell. */
    public void takeUpFromDeadNodes() {
        prepare();
        scheduler.runDeadExecutionDetection();
    }

    private void prepare() {
        clock.set(TestClock.now());
        if (scheduler == null) {
            var builder =
                    TestHelper.createManualScheduler(
                                    JoiningDatabase.of(database), List.of(runner.task()))
                            .clock(clock);
            builder.enablePriority().schedulerName(new SchedulerName.Fixed(runner.node()));
            scheduler = builder.build();
        }
    }

    @Transactional
    boolean anythingDue() {
        return !entities.createNativeQuery(
                        "select 1 from scheduled_tasks where not picked and execution_time <= ?1")
                .setParameter(1, TestClock.now())
                .getResultList()
                .isEmpty();
    }
}
