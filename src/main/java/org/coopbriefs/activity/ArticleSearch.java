package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleState;

/**
 * Finds articles, only those of which an activity concerns the units that the asker may see (none
 * named: all).
 */
@ApplicationScoped
public class ArticleSearch {

    @Inject EntityManager entities;

    /** Articles in a state (null: any), the newest first. */
    public Found<Article> articles(
            ArticleState state, Collection<String> visible, int offset, int most) {
        return articles(state, null, visible, offset, most);
    }

    /**
     * The same, with all of these words in title, newspaper or address, whatever their marks and
     * case; the last one may be the beginning of a longer one.
     *
     * @param words null or blank for any
     */
    public Found<Article> articles(
            ArticleState state, String words, Collection<String> visible, int offset, int most) {
        Conditions where = new Conditions();
        where.when(state == null ? null : state.name(), "r.state = :state", "state");
        where.when(SearchWords.query(words), "r.search @@ to_tsquery('simple', :words)", "words");
        if (!visible.isEmpty()) {
            where.add(
                    "exists (select 1 from activity_mention m join activity a on a.id = m.activity_id"
                            + " where m.article_id = r.id and a.provinces && cast(:visible as text[]))",
                    "visible",
                    visible.toArray(String[]::new));
        }
        String from = "from article r" + where.clause();
        Query ids =
                entities.createNativeQuery(
                        "select r.id " + from + " order by r.id desc", Long.class);
        Found<Long> found = where.found(entities, ids, "select count(*) " + from, offset, most);
        return new Found<>(load(found.items()), found.total());
    }

    private List<Article> load(List<Long> ids) {
        return entities.createQuery("from Article where id in ?1 order by id desc", Article.class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** True where an activity of this article concerns one of the units. */
    public boolean concerns(Article article, Collection<String> visible) {
        return visible.isEmpty()
                || mentionedBy(article).stream()
                        .anyMatch(
                                activity ->
                                        activity.provinces.stream().anyMatch(visible::contains));
    }

    /** The same for the caller; what they brought themselves they may see, whatever it is about. */
    public boolean concerns(Article article, Access access) {
        return article.receivedBy.equals(access.userName())
                || concerns(article, access.provinces());
    }

    public List<Long> idsOf(Article article) {
        return mentionedBy(article).stream().map(activity -> activity.id).toList();
    }

    /** Activities that this article reports, main ones and asides. */
    public List<Activity> mentionedBy(Article article) {
        return entities.createQuery(
                        "select a from Activity a join a.mentions m where m = ?1 and a.mergedInto is"
                                + " null order by a.id",
                        Activity.class)
                .setParameter(1, article)
                .getResultList();
    }
}
