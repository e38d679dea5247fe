package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.article.Article;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * Adds an activity that a person finds in an article and the reading did not. It has no facts yet:
 * those are added one by one, each with its sentence.
 */
@ApplicationScoped
public class ActivityAdding {

    private static final String HOME = "VN";

    @Inject EntityManager entities;
    @Inject Provinces provinces;
    @Inject ArticleSearch search;
    @Inject Access access;
    @Inject Audit audit;

    /**
     * Adds an activity that an article reports.
     *
     * @param date null where it is unknown
     * @param units slugs of those that take part: at least one Vietnamese unit and a partner
     * @throws NoArticle where there is no text to read, or the caller may not see it
     * @throws ActivityEditing.BadTitle where it is empty or longer than 300 characters
     * @throws BadUnits where a side is missing or a unit unknown
     * @throws Access.ForeignProvince where a Vietnamese unit is not the caller's
     */
    @Transactional
    public Activity add(long articleId, String title, EdtfDate date, Collection<String> units) {
        Article article = article(articleId);
        Activity activity = new Activity();
        activity.title = ActivityEditing.title(title);
        activity.provinces = new ArrayList<>(taking(units));
        activity.date = date == null ? null : date.toString();
        activity.dateFrom = date == null ? null : DateBasis.REVIEWED;
        activity.mentions.add(article);
        activity.persist();
        audit.record(
                AuditAction.ACTIVITY_ADDED,
                "activity:" + activity.id,
                null,
                Map.of("article", articleId, "activity", ActivityRegrouping.Before.of(activity)));
        return activity;
    }

    private Article article(long id) {
        Article article = entities.find(Article.class, id);
        if (article == null || !article.hasText() || !search.concerns(article, access)) {
            throw new NoArticle();
        }
        return article;
    }

    /** The one check of who takes part, and of whether the caller may say so. */
    private Collection<String> taking(Collection<String> slugs) {
        List<Province> units =
                new LinkedHashSet<>(slugs)
                        .stream()
                                .map(slug -> provinces.bySlug(slug).orElseThrow(BadUnits::new))
                                .toList();
        List<String> own = slugs(units, unit -> unit.country().equals(HOME));
        if (own.isEmpty()
                || own.size() == units.size()
                || units.stream().anyMatch(Province::isCountry)) {
            throw new BadUnits();
        }
        access.requireAll(own);
        return slugs(units, unit -> true);
    }

    private static List<String> slugs(List<Province> units, Predicate<Province> wanted) {
        return units.stream().filter(wanted).map(Province::slug).toList();
    }

    /** There is no such article with a text, or the caller may not see it. */
    public static final class NoArticle extends RuntimeException {}

    /** Not a Vietnamese unit and a partner. */
    public static final class BadUnits extends RuntimeException {}
}
