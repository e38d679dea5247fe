package org.coopbriefs.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.text.EdtfDate;

/**
 * Tells whether something that arrives was here before: at the same place, or as the same text
 * elsewhere.
 */
@ApplicationScoped
public class ArticleRecognition {

    /** Newspapers print an agency's text within some days. */
    private static final int DAYS = 7;

    private static final int MOST_CANDIDATES = 20;

    /**
     * Below this, two texts at one address are two articles: some sites give all their pages one
     * canonical address.
     */
    private static final double LIKE = 0.2;

    @Inject EntityManager entities;

    /** The latest version of what stands at the article's place, if it is the same article. */
    Optional<Article> earlierVersion(Article article) {
        return Optional.ofNullable(article.place)
                .flatMap(Article::latestAt)
                .filter(latest -> isLike(latest, article));
    }

    private static boolean isLike(Article latest, Article article) {
        return latest.title.equals(article.title)
                || WireText.of(latest.body).likeness(WireText.of(article.body)) >= LIKE;
    }

    /** Marks an article whose text was here before, at another place or as an earlier version. */
    void recogniseText(Article article, Optional<Article> earlier) {
        WireText text = WireText.of(article.body);
        article.bands = text.bands();
        article.sameTextAs =
                earlier.filter(version -> text.repeats(WireText.of(version.body)))
                        .or(() -> printedElsewhere(article, text))
                        .map(same -> same.sameTextAs == null ? same.id : same.sameTextAs)
                        .orElse(null);
    }

    private Optional<Article> printedElsewhere(Article article, WireText text) {
        if (article.published == null || !text.isLongEnough()) {
            return Optional.empty();
        }
        LocalDate day = EdtfDate.parse(article.published).first();
        return candidates(article, day).stream()
                .filter(other -> text.repeats(WireText.of(other.body)))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Article> candidates(Article article, LocalDate day) {
        return entities.createNativeQuery(
                        """
                        select * from article
                        where bands && cast(?1 as bigint[]) and published between ?2 and ?3 and state = 'READ' and id <> ?5
                        order by id limit ?4
                        """,
                        Article.class)
                .setParameter(1, article.bands.toArray(Long[]::new))
                .setParameter(2, day.minusDays(DAYS).toString())
                .setParameter(3, day.plusDays(DAYS).toString())
                .setParameter(4, MOST_CANDIDATES)
                .setParameter(5, article.id == null ? 0 : article.id)
                .getResultList();
    }
}
