package org.coopbriefs.article.feed;

import static org.coopbriefs.article.feed.BrokenFeed.Code.BROKEN;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Reads sitemaps and indexes of them. */
final class SitemapReading {

    private static final int MOST_CHILDREN = 3;

    private SitemapReading() {}

    static FeedContent read(String xml, String address, int mostEntries) throws BrokenFeed {
        try {
            SiteMapParser parser = new SiteMapParser(false, true);
            parser.setStrictNamespace(false);
            parser.enableExtension(Extension.NEWS);
            AbstractSiteMap map =
                    parser.parseSiteMap(
                            "application/xml",
                            xml.getBytes(StandardCharsets.UTF_8),
                            URI.create(address).toURL());
            return content(map, mostEntries);
        } catch (UnknownFormatException | IOException | IllegalArgumentException malformed) {
            throw new BrokenFeed(BROKEN, "sitemap");
        }
    }

    private static FeedContent content(AbstractSiteMap map, int mostEntries) {
        if (map instanceof SiteMapIndex index) {
            return new FeedContent(null, List.of(), children(index));
        }
        List<FeedEntry> entries =
                ((SiteMap) map)
                        .getSiteMapUrls().stream()
                                .sorted(
                                        Comparator.comparing(
                                                SitemapReading::published,
                                                Comparator.reverseOrder()))
                                .limit(mostEntries)
                                .map(SitemapReading::entry)
                                .toList();
        return new FeedContent(null, entries, List.of());
    }

    private static List<String> children(SiteMapIndex index) {
        return index.getSitemaps().stream()
                .sorted(Comparator.comparing(SitemapReading::mapChanged, Comparator.reverseOrder()))
                .limit(MOST_CHILDREN)
                .map(child -> child.getUrl().toString())
                .toList();
    }

    private static FeedEntry entry(SiteMapURL url) {
        String link = url.getUrl().toString();
        NewsAttributes news = news(url);
        boolean titled = news != null && news.getTitle() != null;
        Instant published = published(url);
        Instant changed = instant(url.getLastModified());
        return new FeedEntry(
                link,
                link,
                titled ? news.getTitle().strip() : "",
                "",
                published.equals(Instant.MIN) ? null : published,
                changed.equals(Instant.MIN) ? null : changed);
    }

    private static NewsAttributes news(SiteMapURL url) {
        ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
        return found == null || found.length == 0 ? null : (NewsAttributes) found[0];
    }

    private static Instant published(SiteMapURL url) {
        NewsAttributes news = news(url);
        boolean dated = news != null && news.getPublicationDate() != null;
        return instant(dated ? news.getPublicationDate() : url.getLastModified());
    }

    private static Instant mapChanged(AbstractSiteMap map) {
        return instant(map.getLastModified());
    }

    private static Instant instant(Date date) {
        return date == null ? Instant.MIN : date.toInstant();
    }
}
