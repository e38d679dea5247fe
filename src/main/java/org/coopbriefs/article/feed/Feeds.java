package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;

/** The list of feeds that are watched. */
@ApplicationScoped
public class Feeds {

    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Watches a feed or sitemap from now on; one that is on the list is taken up again. */
    @Transactional
    public Feed watch(String address) {
        Optional<Feed> known = Feed.find("address", address).firstResultOptional();
        Feed feed = known.orElseGet(Feed::new);
        feed.address = address;
        feed.active = true;
        feed.nextAskAt = clock.instant();
        feed.persist();
        note(feed.id, null, Map.of("watched", feed.address));
        return feed;
    }

    private void note(long id, Object before, Object after) {
        audit.record(AuditAction.SETTINGS_CHANGED, "feed:" + id, before, after);
    }

    /** True for what can be watched: a whole address of the web. */
    public static boolean isAddress(String address) {
        return address.matches("(?i)https?://\\S{3,1990}");
    }

    /**
     * What a feed has brought.
     *
     * @param kept how many articles
     * @param latest when it last told of something
     */
    public record Yield(long kept, Instant latest) {}

    /** By the feed's id; feeds that never told of anything are left out. */
    @Transactional
    public Map<Long, Yield> yields() {
        List<Object[]> rows =
                entities.createQuery(
                                "select i.feedId, count(i.articleId), max(i.seenAt) from FeedItem i group by i.feedId",
                                Object[].class)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new Yield((Long) row[1], (Instant) row[2])));
    }

    /**
     * Looks at the page of an item again that could not be had or read; one that stands otherwise
     * stays as it is. False where the feed told of no such item.
     */
    @Transactional
    public boolean lookAgain(long feedId, long itemId) {
        Optional<FeedItem> item =
                FeedItem.find("id = ?1 and feedId = ?2", itemId, feedId).firstResultOptional();
        item.filter(one -> one.state == FeedItemState.FAILED).ifPresent(this::lookAgain);
        return item.isPresent();
    }

    private void lookAgain(FeedItem item) {
        audit.record(
                AuditAction.FEED_ITEM_RETRIED,
                "feed:" + item.feedId,
                item.code,
                Map.of("link", item.link));
        item.lookAgain();
    }

    /** Asks it no more; its items stay. False where there is no such feed. */
    @Transactional
    public boolean stop(long id) {
        Optional<Feed> known = Feed.findByIdOptional(id);
        known.filter(feed -> feed.active).ifPresent(this::stop);
        return known.isPresent();
    }

    private void stop(Feed feed) {
        feed.active = false;
        note(feed.id, Map.of("watched", feed.address), "stopped");
    }
}
