package org.coopbriefs.article.feed;

import java.time.Instant;
import java.util.Objects;

/**
 * One item as a feed tells it.
 *
 * @param key stays the same when the feed is asked again
 * @param link of the article
 * @param title plain text; may be empty, as in sitemaps
 * @param summary plain text; may be empty
 * @param published null where the feed does not say
 * @param changed when its page was last changed; null where the feed does not say
 */
record FeedEntry(
        String key, String link, String title, String summary, Instant published, Instant changed) {

    FeedEntry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(link);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
    }

    /** All that the feed says of it. */
    String text() {
        return summary.isEmpty() ? title : title + ".\n" + summary;
    }
}
