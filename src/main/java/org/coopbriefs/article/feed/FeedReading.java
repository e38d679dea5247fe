package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.coopbriefs.article.Page;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.UnreadablePage;
import org.coopbriefs.article.fetch.FetchRefusal;
import org.coopbriefs.article.fetch.Fetched;
import org.coopbriefs.article.fetch.SafeFetcher;
import org.coopbriefs.article.fetch.Unchanged;
import org.jboss.logging.Logger;

/** Looks at the pages of items that wait, and keeps those that name both sides. */
@ApplicationScoped
public class FeedReading {

    private static final Logger LOG = Logger.getLogger(FeedReading.class);
    private static final int ITEMS_AT_ONCE = 20;

    @Inject SafeFetcher fetcher;
    @Inject PageReader reader;
    @Inject Relevance relevance;
    @Inject FeedItemKeeping keeping;
    @Inject Clock clock;

    /** Looks at the next items; gives how many. */
    public int readWaiting() {
        List<FeedItem> waiting = waiting();
        waiting.forEach(this::look);
        return waiting.size();
    }

    @Transactional
    List<FeedItem> waiting() {
        return FeedItem.waiting(clock.instant(), ITEMS_AT_ONCE);
    }

    /** The door of one article: whatever goes wrong with it, the next one has its turn. */
    private void look(FeedItem item) {
        try {
            if (!keeping.isHere(item.id)) {
                fetch(item);
            }
        } catch (UnreadablePage unreadable) {
            keeping.failed(item.id, "article." + unreadable.code(), unreadable.getMessage());
        } catch (Exception fault) {
            LOG.errorf(fault, "cannot read %s", item.link);
            keeping.failed(item.id, "feed.FAULT", null);
        }
    }

    private void fetch(FeedItem item) {
        switch (fetcher.fetch(keeping.request(item.id))) {
            case Fetched fetched -> decide(item, fetched);
            case FetchRefusal refusal -> keeping.refused(item.id, refusal);
            case Unchanged same -> keeping.unchanged(item.id);
        }
    }

    private void decide(FeedItem item, Fetched fetched) {
        RawPage raw = fetched.page();
        Page page = reader.read(raw);
        boolean known = item.articleId != null;
        if (known || relevance.namesBothSides(page.title() + ".\n" + page.text().body().value())) {
            keeping.keep(item.id, raw);
        } else {
            keeping.ignore(item.id, "feed.NO_PAIR");
        }
    }
}
