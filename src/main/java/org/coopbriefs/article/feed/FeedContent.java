package org.coopbriefs.article.feed;

import java.util.List;

/**
 * What a feed or sitemap says.
 *
 * @param title of the feed, or null
 * @param children addresses of further sitemaps, the latest first; empty for anything but a sitemap
 *     index
 */
record FeedContent(String title, List<FeedEntry> entries, List<String> children) {

    FeedContent {
        entries = List.copyOf(entries);
        children = List.copyOf(children);
    }
}
