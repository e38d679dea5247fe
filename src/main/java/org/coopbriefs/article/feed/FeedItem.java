package org.coopbriefs.article.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One item that a feed told of. */
@Entity
@Table(name = "feed_item")
public class FeedItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "feed_id")
    public Long feedId;

    /** Stays the same when the feed is asked again. */
    public String key;

    public String link;
    public String title;

    @Column(name = "published_at")
    public Instant publishedAt;

    /** As the feed told last; null where it does not say. */
    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "seen_at")
    public Instant seenAt;

    @Enumerated(EnumType.STRING)
    public FeedItemState state;

    /**
     * Why it is IGNORED or FAILED: {@code feed.NO_PAIR}, {@code fetch.GONE}, {@code
     * article.NO_ARTICLE} ...
     */
    public String code;

    public String detail;

    /** How often its page was asked for in vain. */
    public int attempts;

    @Column(name = "not_before")
    public Instant notBefore;

    /** The version that it brought last; stays while its page is looked at again. */
    @Column(name = "article_id")
    public Long articleId;

    void lookAgain() {
        state = FeedItemState.NEW;
        attempts = 0;
        notBefore = null;
        code = null;
        detail = null;
    }

    static Optional<FeedItem> known(long feedId, String key) {
        return find("feedId = ?1 and key = ?2", feedId, key).firstResultOptional();
    }

    static List<FeedItem> waiting(Instant now, int most) {
        return find(
                        "state = ?1 and (notBefore is null or notBefore <= ?2) order by id",
                        FeedItemState.NEW,
                        now)
                .page(0, most)
                .list();
    }

    /** Those of a feed, the latest first; of one state, or all where it is null. */
    public static PanacheQuery<FeedItem> of(long feedId, FeedItemState state) {
        return state == null
                ? find("feedId = ?1 order by id desc", feedId)
                : find("feedId = ?1 and state = ?2 order by id desc", feedId, state);
    }
}
