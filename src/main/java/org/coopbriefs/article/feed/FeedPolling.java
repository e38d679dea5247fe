package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.article.fetch.FetchRefusal;
import org.coopbriefs.article.fetch.FetchRequest;
import org.coopbriefs.article.fetch.FetchResult;
import org.coopbriefs.article.fetch.Fetched;
import org.coopbriefs.article.fetch.SafeFetcher;
import org.coopbriefs.article.fetch.Unchanged;
import org.jboss.logging.Logger;

/** Asks the feeds that are due and leaves what they tell as items. */
@ApplicationScoped
public class FeedPolling {

    private static final Logger LOG = Logger.getLogger(FeedPolling.class);
    private static final int FEEDS_AT_ONCE = 20;

    /** Nobody else asks a feed meanwhile; after a crash it is asked again. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject SafeFetcher fetcher;
    @Inject FeedKeeping keeping;
    @Inject Audit audit;
    @Inject Clock clock;

    private final FeedDocument reader = new FeedDocument(PATIENCE);

    /** Asks all that are due; gives how many were asked. */
    public int pollDue() {
        int asked = 0;
        for (Feed feed : due()) {
            if (claim(feed.id)) {
                poll(feed);
                asked++;
            }
        }
        return asked;
    }

    /** Asks one now, though it isn't its turn yet; false where no such feed is watched. */
    public boolean pollNow(long id) {
        Optional<Feed> feed = dueNow(id);
        feed.filter(due -> claim(due.id)).ifPresent(this::poll);
        return feed.isPresent();
    }

    @Transactional
    Optional<Feed> dueNow(long id) {
        Optional<Feed> feed = Feed.find("id = ?1 and active", id).firstResultOptional();
        feed.ifPresent(
                due -> {
                    due.nextAskAt = clock.instant();
                    audit.record(AuditAction.FEED_ASKED, "feed:" + due.id);
                });
        return feed;
    }

    @Transactional
    List<Feed> due() {
        return Feed.due(clock.instant(), FEEDS_AT_ONCE);
    }

    @Transactional
    boolean claim(long id) {
        Instant now = clock.instant();
        return Feed.claim(id, now, now.plus(CLAIM));
    }

    /** The door of one feed: whatever goes wrong with it, the next one has its turn. */
    private void poll(Feed feed) {
        try {
            ask(feed);
        } catch (Exception fault) {
            LOG.errorf(fault, "cannot poll %s", feed.address);
            keeping.failed(feed.id, "feed.FAULT", null, null);
        }
    }

    private void ask(Feed feed) {
        FetchRequest request = new FetchRequest(feed.address, feed.etag, feed.lastModified);
        switch (fetcher.fetch(request)) {
            case Fetched fetched -> read(feed, fetched);
            case Unchanged same -> keeping.silent(feed.id);
            case FetchRefusal refusal ->
                    keeping.failed(
                            feed.id,
                            "fetch." + refusal.code(),
                            refusal.detail(),
                            refusal.notBefore());
        }
    }

    private void read(Feed feed, Fetched fetched) {
        try {
            FeedContent content = content(fetched);
            List<FeedEntry> entries = new ArrayList<>(content.entries());
            for (String child : content.children()) {
                child(child).ifPresent(more -> entries.addAll(more.entries()));
            }
            keeping.read(feed.id, fetched, content.title(), entries);
        } catch (BrokenFeed broken) {
            keeping.failed(feed.id, "feed." + broken.code(), broken.getMessage(), null);
        }
    }

    private FeedContent content(Fetched fetched) throws BrokenFeed {
        return reader.read(fetched.bytes(), fetched.contentType(), fetched.finalAddress());
    }

    /**
     * A sitemap that the index names; one that cannot be had leaves the others as they are, and is
     * in the log of fetches.
     */
    private Optional<FeedContent> child(String address) throws BrokenFeed {
        FetchResult result = fetcher.fetch(FetchRequest.of(address));
        return result instanceof Fetched fetched ? Optional.of(content(fetched)) : Optional.empty();
    }
}
