package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.delivery.bounce.BounceTask;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/** Has the bounce mailbox read. */
@ApplicationScoped
public class BounceSchedule {

    @Inject WorkQueue queue;

    @Scheduled(
            every = "${briefs.mail.bounces.every:5m}",
            delayed = "1m",
            concurrentExecution = SKIP)
    void readReports() {
        queue.add(WorkOrder.of(BounceTask.KIND, "inbox"));
    }
}
