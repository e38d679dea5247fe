package org.coopbriefs.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.article.feed.FeedPolling;
import org.coopbriefs.article.feed.FeedReading;
import org.coopbriefs.article.fetch.KeptFetches;

/** Wakes what brings articles in. */
@ApplicationScoped
public class ArrivalSchedule {

    @Inject FeedPolling polling;
    @Inject FeedReading reading;
    @Inject ActivityDrafting drafting;
    @Inject KeptFetches fetches;

    @Scheduled(
            every = "${briefs.article.feed.every:1m}",
            delayed = "30s",
            concurrentExecution = SKIP)
    void askFeeds() {
        polling.pollDue();
    }

    @Scheduled(
            every = "${briefs.article.feed.every:1m}",
            delayed = "45s",
            concurrentExecution = SKIP)
    void readItems() {
        reading.readWaiting();
    }

    @Scheduled(
            every = "${briefs.article.feed.every:1m}",
            delayed = "1m",
            concurrentExecution = SKIP)
    void draftActivities() {
        drafting.draftWaiting();
    }

    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = SKIP)
    void forgetOldFetches() {
        fetches.forgetOld();
    }
}
