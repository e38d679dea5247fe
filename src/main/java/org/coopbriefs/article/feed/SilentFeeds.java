package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Feeds that somebody should look at: they cannot be read any more, or bring nothing new. */
@ApplicationScoped
public class SilentFeeds {

    /** A portal that writes nothing for so long has usually moved its feed. */
    private static final Duration LONG = Duration.ofDays(30);

    /** One failure is nothing; three in a row are no accident. */
    private static final int MANY_FAILURES = 3;

    @Inject EntityManager entities;
    @Inject Clock clock;

    /**
     * A feed that is silent.
     *
     * @param name as it calls itself, or its address
     * @param lastNews when it last brought something new; null for never
     */
    public record Silent(long id, String name, Instant lastNews, int failures) {}

    /** Those that are asked and silent, the worst first. */
    public List<Silent> find() {
        return entities.createQuery(
                        "select new org.coopbriefs.article.feed.SilentFeeds$Silent("
                                + "f.id, coalesce(f.title, f.address), max(i.seenAt), f.failures)"
                                + " from Feed f left join FeedItem i on i.feedId = f.id"
                                + " where f.active and f.askedAt is not null"
                                + " group by f.id, f.title, f.address, f.failures"
                                + " having f.failures >= :many or max(i.seenAt) is null"
                                + " or max(i.seenAt) < :before"
                                + " order by f.failures desc, max(i.seenAt) nulls first",
                        Silent.class)
                .setParameter("many", MANY_FAILURES)
                .setParameter("before", clock.instant().minus(LONG))
                .getResultList();
    }
}
