package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coopbriefs.article.fetch.Fetched;

/** Writes down what came of asking a feed, and when it is asked again. */
@ApplicationScoped
public class FeedKeeping {

    private static final int LONGEST_DETAIL = 500;

    @Inject Relevance relevance;
    @Inject Clock clock;

    @Transactional
    void read(long feedId, Fetched fetched, String title, List<FeedEntry> entries) {
        Feed feed = Feed.findById(feedId);
        feed.title = title == null || title.isBlank() ? feed.title : title;
        feed.etag = fetched.etag();
        feed.lastModified = fetched.lastModified();
        long fresh = entries.stream().filter(entry -> keepNews(feedId, entry)).count();
        succeeded(feed, fresh == 0 ? silence(feed) : news(entries));
    }

    @Transactional
    void silent(long feedId) {
        Feed feed = Feed.findById(feedId);
        succeeded(feed, silence(feed));
    }

    private static Duration silence(Feed feed) {
        return PollingTimes.afterSilence(feed.interval());
    }

    private Duration news(List<FeedEntry> entries) {
        List<Instant> published =
                entries.stream().map(FeedEntry::published).filter(Objects::nonNull).toList();
        return PollingTimes.afterNews(published, clock.instant());
    }

    private void succeeded(Feed feed, Duration interval) {
        feed.failures = 0;
        feed.code = null;
        feed.detail = null;
        feed.intervalSeconds = interval.toSeconds();
        feed.askedAt = clock.instant();
        feed.nextAskAt = feed.askedAt.plus(interval);
    }

    /**
     * It could not be had, or not be read.
     *
     * @param notBefore when it makes sense to ask again, or null
     */
    @Transactional
    void failed(long feedId, String code, String detail, Instant notBefore) {
        Feed feed = Feed.findById(feedId);
        feed.failures++;
        feed.code = code;
        feed.detail = printable(detail);
        feed.askedAt = clock.instant();
        Instant next = feed.askedAt.plus(PollingTimes.afterFailure(feed.failures));
        feed.nextAskAt = notBefore != null && notBefore.isAfter(next) ? notBefore : next;
    }

    /** True where this feed had not told of it before, or tells of it anew. */
    private boolean keepNews(long feedId, FeedEntry entry) {
        Optional<FeedItem> known = FeedItem.known(feedId, entry.key());
        if (known.isPresent() && !isToldAnew(known.get(), entry)) {
            return false;
        }
        FeedItem item = known.orElseGet(() -> firstSeen(feedId, entry));
        item.link = entry.link();
        item.title = printable(entry.title());
        item.publishedAt = entry.published();
        item.changedAt = entry.changed();
        item.attempts = 0;
        item.notBefore = null;
        decide(item, entry);
        item.persistAndFlush();
        return true;
    }

    private FeedItem firstSeen(long feedId, FeedEntry entry) {
        FeedItem item = new FeedItem();
        item.feedId = feedId;
        item.key = entry.key();
        item.seenAt = clock.instant();
        return item;
    }

    /** Papers mend what they have published: some tell when, all show another title. */
    private static boolean isToldAnew(FeedItem item, FeedEntry entry) {
        boolean later =
                entry.changed() != null
                        && (item.changedAt == null || entry.changed().isAfter(item.changedAt));
        return later || !printable(entry.title()).equals(item.title);
    }

    private void decide(FeedItem item, FeedEntry entry) {
        boolean worthALook = item.articleId != null || relevance.isWorthALook(entry);
        item.state = worthALook ? FeedItemState.NEW : FeedItemState.IGNORED;
        item.code = worthALook ? null : "feed.NO_PAIR";
    }

    static String printable(String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.substring(0, Math.min(clean.length(), LONGEST_DETAIL));
    }
}
