package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The list of feeds that are watched. */
@ApplicationScoped
public class Feeds {

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
        return feed;
    }

    /** Asks it no more; its items stay. False where there is no such feed. */
    @Transactional
    public boolean stop(long id) {
        return Feed.update("active = false where id = ?1", id) == 1;
    }
}
