package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleState;

/**
 * Finds activities and articles, only those that concern the units that the asker may see (none
 * named: all).
 */
@ApplicationScoped
public class ActivitySearch {

    @Inject EntityManager entities;

    /** What to look for; null or empty means any. Dates are EDTF. */
    public record Criteria(
            Collection<String> units,
            String from,
            String to,
            String kind,
            ReviewState state,
            String words) {}

    /** A page of what was found, and how much there is. */
    public record Found<T>(List<T> items, long total) {}

    /** Activities, the newest first. */
    public Found<Activity> activities(
            Criteria criteria, Collection<String> visible, int offset, int most) {
        Conditions where = new Conditions();
        where.overlap("a.provinces", "units", criteria.units());
        where.overlap("a.provinces", "visible", visible);
        where.when(criteria.from(), "a.date >= :from", "from");
        where.when(criteria.to(), "left(a.date, length(:to)) <= :to", "to");
        where.when(criteria.kind(), existsFact("kind = :kind"), "kind");
        where.when(
                criteria.state() == null ? null : criteria.state().name(),
                existsFact("review_state = :state"),
                "state");
        where.when(criteria.words(), "a.title ilike '%' || :words || '%'", "words");
        String from = "from activity a" + where.clause();
        Query rows =
                entities.createNativeQuery(
                        "select a.* " + from + " order by a.date desc nulls last, a.id desc",
                        Activity.class);
        return found(where, rows, "select count(*) " + from, offset, most);
    }

    /** Articles in a state (null: any), the newest first. */
    public Found<Article> articles(
            ArticleState state, Collection<String> visible, int offset, int most) {
        Conditions where = new Conditions();
        where.when(state == null ? null : state.name(), "r.state = :state", "state");
        if (!visible.isEmpty()) {
            where.add(
                    "exists (select 1 from activity_mention m join activity a on a.id = m.activity_id"
                            + " where m.article_id = r.id and a.provinces && cast(:visible as text[]))",
                    "visible",
                    visible.toArray(String[]::new));
        }
        String from = "from article r" + where.clause();
        Query rows =
                entities.createNativeQuery(
                        "select r.* " + from + " order by r.id desc", Article.class);
        return found(where, rows, "select count(*) " + from, offset, most);
    }

    /** True where an activity of this article concerns one of the units. */
    public boolean concerns(Article article, Collection<String> visible) {
        return visible.isEmpty()
                || mentionedBy(article).stream()
                        .anyMatch(
                                activity ->
                                        activity.provinces.stream().anyMatch(visible::contains));
    }

    public List<Long> idsOf(Article article) {
        return mentionedBy(article).stream().map(activity -> activity.id).toList();
    }

    private List<Activity> mentionedBy(Article article) {
        return entities.createQuery(
                        "select a from Activity a join a.mentions m where m = ?1 order by a.id",
                        Activity.class)
                .setParameter(1, article)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private <T> Found<T> found(Conditions where, Query rows, String count, int offset, int most) {
        List<T> items = where.bind(rows).setFirstResult(offset).setMaxResults(most).getResultList();
        Number total =
                (Number)
                        where.bind(entities.createNativeQuery(count, Long.class)).getSingleResult();
        return new Found<>(items, total.longValue());
    }

    private static String existsFact(String condition) {
        return "exists (select 1 from fact f where f.activity_id = a.id and f." + condition + ")";
    }

    /** The conditions of a query that apply, and their values. */
    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }

        void when(String value, String text, String name) {
            if (value != null && !value.isBlank()) {
                add(text, name, value);
            }
        }

        void overlap(String column, String name, Collection<String> slugs) {
            if (slugs != null && !slugs.isEmpty()) {
                add(
                        column + " && cast(:" + name + " as text[])",
                        name,
                        slugs.toArray(String[]::new));
            }
        }

        String clause() {
            return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
        }

        Query bind(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
