package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleIntake;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.fetch.FetchRefusal;
import org.coopbriefs.article.fetch.FetchRequest;

/** Writes down what became of an item. */
@ApplicationScoped
public class FeedItemKeeping {

    private static final int MOST_ATTEMPTS = 5;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofHours(1);

    @Inject ArticleIntake intake;
    @Inject Clock clock;

    /** Asks for its page; for what is new only, where it has brought a version before. */
    @Transactional
    FetchRequest request(long itemId) {
        FeedItem item = FeedItem.findById(itemId);
        if (item.articleId == null) {
            return FetchRequest.of(item.link);
        }
        Article article = Article.findById(item.articleId);
        Map<String, String> headers = article.headers == null ? Map.of() : article.headers;
        return new FetchRequest(item.link, headers.get("etag"), headers.get("last-modified"));
    }

    /** Its page says what it said before. */
    @Transactional
    void unchanged(long itemId) {
        FeedItem item = FeedItem.findById(itemId);
        keptAs(item, Article.findById(item.articleId));
    }

    /** True where another feed or a person has brought its page already. */
    @Transactional
    boolean isHere(long itemId) {
        FeedItem item = FeedItem.findById(itemId);
        if (item.articleId != null) {
            return false;
        }
        Optional<Article> known = Article.find("address", item.link).firstResultOptional();
        known.ifPresent(article -> keptAs(item, article));
        return known.isPresent();
    }

    @Transactional
    void keep(long itemId, RawPage page) {
        FeedItem item = FeedItem.findById(itemId);
        keptAs(item, intake.receive(page, null, "feed " + item.feedId).article());
    }

    private static void keptAs(FeedItem item, Article article) {
        item.state = FeedItemState.KEPT;
        item.articleId = article.id;
        item.code = null;
        item.detail = null;
    }

    @Transactional
    void ignore(long itemId, String code) {
        FeedItem item = FeedItem.findById(itemId);
        item.state = FeedItemState.IGNORED;
        item.code = code;
    }

    @Transactional
    void failed(long itemId, String code, String detail) {
        FeedItem item = FeedItem.findById(itemId);
        item.state = givenUp(item);
        item.code = code;
        item.detail = FeedKeeping.printable(detail);
    }

    /** What it brought before stays kept. */
    private static FeedItemState givenUp(FeedItem item) {
        return item.articleId == null ? FeedItemState.FAILED : FeedItemState.KEPT;
    }

    /** It was not fetched: for good, or to be tried again. */
    @Transactional
    void refused(long itemId, FetchRefusal refusal) {
        FeedItem item = FeedItem.findById(itemId);
        item.attempts++;
        item.code = "fetch." + refusal.code();
        item.detail = FeedKeeping.printable(refusal.detail());
        boolean again = refusal.mayPass() && item.attempts < MOST_ATTEMPTS;
        item.state = again ? FeedItemState.NEW : givenUp(item);
        item.notBefore =
                refusal.notBefore() == null
                        ? clock.instant().plus(BETWEEN_ATTEMPTS)
                        : refusal.notBefore();
    }
}
