package org.coopbriefs.article.feed;

import static org.coopbriefs.article.feed.BrokenFeed.Code.BROKEN;
import static org.coopbriefs.article.feed.BrokenFeed.Code.NOT_A_FEED;
import static org.coopbriefs.article.feed.BrokenFeed.Code.TOO_LARGE;
import static org.coopbriefs.article.feed.BrokenFeed.Code.TOO_SLOW;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** Reads RSS, Atom and sitemaps; the library is never shown more than it can bear. */
final class FeedDocument {

    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_SUMMARY = 5_000;
    private static final int LONGEST_TITLE = 500;
    private static final int SNIFF = 3_000;

    private final Duration patience;

    FeedDocument(Duration patience) {
        this.patience = patience;
    }

    /**
     * @param address of the feed, which its relative links are relative to
     */
    FeedContent read(byte[] bytes, String contentType, String address) throws BrokenFeed {
        FutureTask<FeedContent> reading =
                new FutureTask<>(() -> parse(unzipped(bytes), contentType, address));
        Thread reader = Thread.ofPlatform().daemon().name("feed").start(reading);
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException late) {
            reader.interrupt();
            throw new BrokenFeed(TOO_SLOW, patience.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw broken(failed.getCause());
        }
    }

    private static BrokenFeed broken(Throwable cause) {
        return switch (cause) {
            case BrokenFeed known -> known;
            case StackOverflowError deep -> new BrokenFeed(BROKEN, "nested too deep");
            case Error machine -> throw machine;
            // the library meets nonsense with exceptions of many kinds; to us they all say the same
            default -> new BrokenFeed(BROKEN, "");
        };
    }

    private static byte[] unzipped(byte[] bytes) throws BrokenFeed {
        boolean zipped = bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (!zipped) {
            return limited(bytes);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException damaged) {
            throw new BrokenFeed(BROKEN, "gzip");
        }
    }

    private static byte[] limited(byte[] bytes) throws BrokenFeed {
        if (bytes.length > MOST_BYTES) {
            throw new BrokenFeed(TOO_LARGE, MOST_BYTES / 1_000_000 + " MB");
        }
        return bytes;
    }

    private static FeedContent parse(byte[] bytes, String contentType, String address)
            throws BrokenFeed, FeedException {
        String xml = FeedText.of(bytes, contentType);
        String head = xml.substring(0, Math.min(xml.length(), SNIFF));
        if (head.contains("<urlset") || head.contains("<sitemapindex")) {
            return SitemapReading.read(xml, address, MOST_ENTRIES);
        }
        if (!head.contains("<rss") && !head.contains("<feed") && !head.contains("<rdf:RDF")) {
            throw new BrokenFeed(NOT_A_FEED, address);
        }
        return feed(xml, address);
    }

    private static FeedContent feed(String xml, String address) throws BrokenFeed, FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setXmlHealerOn(false);
        try {
            SyndFeed feed = input.build(new StringReader(xml));
            List<FeedEntry> entries =
                    feed.getEntries().stream()
                            .limit(MOST_ENTRIES)
                            .map(entry -> entry(entry, address))
                            .filter(Objects::nonNull)
                            .toList();
            return new FeedContent(plain(feed.getTitle(), LONGEST_TITLE), entries, List.of());
        } catch (ParsingFeedException malformed) {
            throw new BrokenFeed(BROKEN, "line " + malformed.getLineNumber());
        }
    }

    /** Null for an item that leads nowhere. */
    private static FeedEntry entry(SyndEntry entry, String address) {
        String link = absolute(entry.getLink() == null ? entry.getUri() : entry.getLink(), address);
        if (link == null) {
            return null;
        }
        String key = entry.getUri() == null ? link : entry.getUri();
        SyndContent summary = entry.getDescription();
        return new FeedEntry(
                key.substring(0, Math.min(key.length(), 2_000)),
                link,
                plain(entry.getTitle(), LONGEST_TITLE),
                plain(summary == null ? null : summary.getValue(), LONGEST_SUMMARY),
                instant(
                        entry.getPublishedDate() == null
                                ? entry.getUpdatedDate()
                                : entry.getPublishedDate()),
                instant(entry.getUpdatedDate()));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    /** Feeds put HTML into titles and summaries, once or twice escaped. */
    private static String plain(String html, int longest) {
        String text = html == null ? "" : Jsoup.parse(html).text().strip();
        return text.substring(0, Math.min(text.length(), longest));
    }

    static String absolute(String link, String address) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            String whole = URI.create(address).resolve(link.strip().replace(" ", "%20")).toString();
            return whole.matches("(?i)https?://.{1,1990}") ? whole : null;
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
