package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.archive.StaleEditions;

/** Wakes what looks after the editions. */
@ApplicationScoped
public class ArchiveSchedule {

    @Inject StaleEditions stale;

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = SKIP)
    void findStaleEditions() {
        stale.refresh();
    }
}
