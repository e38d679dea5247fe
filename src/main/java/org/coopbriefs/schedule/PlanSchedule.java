package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.plan.Planning;
import org.coopbriefs.plan.Troubles;

/** Looks for briefs that have become due. */
@ApplicationScoped
public class PlanSchedule {

    @Inject Planning planning;
    @Inject Troubles troubles;

    @Scheduled(
            every = "${briefs.plan.every:1m}",
            delayed = "${briefs.plan.after-start:20s}",
            concurrentExecution = SKIP)
    void planDue() {
        planning.planDue();
    }

    @Scheduled(every = "${briefs.plan.every:1m}", delayed = "1m", concurrentExecution = SKIP)
    void tellOwners() {
        troubles.tell();
    }
}
