package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.work.WorkQueue;

/** Clears the queue of what was done long ago. */
@ApplicationScoped
public class WorkSchedule {

    @Inject WorkQueue queue;

    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = SKIP)
    void forgetOld() {
        queue.forgetOld();
    }
}
