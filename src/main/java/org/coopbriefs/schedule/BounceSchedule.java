package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.delivery.bounce.BounceTask;

/** Has the bounce mailbox read. */
@ApplicationScoped
public class BounceSchedule {

    @Inject BounceTask bounces;

    @Scheduled(
            every = "${briefs.mail.bounces.every:5m}",
            delayed = "${briefs.mail.bounces.after-start:1m}",
            concurrentExecution = SKIP)
    void readReports() {
        bounces.order();
    }
}
