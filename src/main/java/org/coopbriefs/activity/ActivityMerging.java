package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.activity.ActivityRegrouping.Before;
import org.coopbriefs.activity.ActivityRegrouping.Kind;
import org.coopbriefs.article.Article;
import org.coopbriefs.text.EdtfDate;

/**
 * Puts activities together that are one event told by several newspapers, and takes those apart
 * that are two. Facts move with their evidence, nothing is lost, and all of it can be undone: the
 * last first.
 */
@ApplicationScoped
public class ActivityMerging {

    @Inject EntityManager entities;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Makes {@code otherId} part of {@code keptId}, which gets its facts, its mentions and its
     * units, and its date where that is the more precise one.
     */
    @Transactional
    public ActivityRegrouping merge(long keptId, long otherId) {
        if (keptId == otherId) {
            throw new NothingToMove();
        }
        lockInOrder(keptId, otherId);
        Activity kept = standing(keptId);
        Activity other = standing(otherId);
        ActivityRegrouping done = begin(Kind.MERGE, kept, other);
        done.facts = move(other.facts, kept);
        List<Article> fresh = new ArrayList<>(other.mentions);
        fresh.removeAll(kept.mentions);
        kept.mentions.addAll(fresh);
        done.mentions = ids(fresh);
        takeOver(kept, other);
        other.mergedInto = kept.id;
        return keep(done);
    }

    private static void takeOver(Activity kept, Activity other) {
        Set<String> units = new LinkedHashSet<>(kept.provinces);
        units.addAll(other.provinces);
        kept.provinces = new ArrayList<>(units);
        kept.aside = kept.aside && other.aside;
        if (isMorePrecise(other.happenedOn(), kept.happenedOn())) {
            kept.date = other.date;
            kept.dateFrom = other.dateFrom;
        }
    }

    private static boolean isMorePrecise(EdtfDate date, EdtfDate than) {
        return date != null
                && (than == null
                        || date.toString().length() > than.toString().length()
                                && date.toString().startsWith(than.toString()));
    }

    /**
     * Makes an activity of its own of some facts of another, with the articles that tell of them; a
     * part goes where its whole goes.
     *
     * @param title null or empty: that of the first of these articles
     * @param units slugs among those of the activity; none named: all
     */
    @Transactional
    public ActivityRegrouping split(
            long activityId, Collection<Long> factIds, String title, Collection<String> units) {
        lockInOrder(activityId, activityId);
        Activity kept = standing(activityId);
        List<Fact> moving = withParts(kept, factIds);
        if (moving.isEmpty() || moving.size() == kept.facts.size()) {
            throw new NothingToMove();
        }
        Activity other = fresh(kept, moving, title, units);
        ActivityRegrouping done = begin(Kind.SPLIT, kept, other);
        List<Article> left = toldOnlyBy(moving, kept);
        done.facts = move(moving, other);
        if (left.size() < kept.mentions.size()) {
            kept.mentions.removeAll(left);
            done.mentions = ids(left);
        }
        return keep(done);
    }

    /** Articles that tell nothing more of an activity once these facts are gone. */
    private static List<Article> toldOnlyBy(List<Fact> moving, Activity kept) {
        Set<Article> staying =
                kept.facts.stream()
                        .filter(fact -> !moving.contains(fact))
                        .map(fact -> fact.article)
                        .collect(Collectors.toSet());
        return moving.stream()
                .map(fact -> fact.article)
                .distinct()
                .filter(article -> !staying.contains(article))
                .toList();
    }

    private static List<Fact> withParts(Activity activity, Collection<Long> ids) {
        Set<Fact> chosen = new HashSet<>();
        activity.facts.stream().filter(fact -> ids.contains(fact.id)).forEach(chosen::add);
        for (boolean more = true; more; ) {
            more = false;
            for (Fact fact : activity.facts) {
                if (fact.partOf != null
                        && (chosen.contains(fact) != chosen.contains(fact.partOf))) {
                    more = chosen.add(fact) | chosen.add(fact.partOf);
                }
            }
        }
        return activity.facts.stream().filter(chosen::contains).toList();
    }

    private Activity fresh(
            Activity kept, List<Fact> moving, String title, Collection<String> units) {
        Activity fresh = new Activity();
        List<Article> articles = moving.stream().map(fact -> fact.article).distinct().toList();
        fresh.title = title == null || title.isBlank() ? articles.getFirst().title : title.strip();
        fresh.date = kept.date;
        fresh.dateFrom = kept.dateFrom;
        fresh.aside = kept.aside;
        fresh.provinces =
                new ArrayList<>(
                        kept.provinces.stream()
                                .filter(unit -> units.isEmpty() || units.contains(unit))
                                .toList());
        if (fresh.title == null) {
            fresh.title = kept.title;
        }
        if (fresh.provinces.isEmpty() || !access.maySeeAny(fresh.provinces)) {
            throw new NothingToMove();
        }
        fresh.mentions.addAll(articles);
        fresh.persist();
        return fresh;
    }

    /** Remembers that two activities look alike and are two, so that nobody is asked again. */
    @Transactional
    public ActivityRegrouping keepApart(long keptId, long otherId) {
        ActivityRegrouping done = begin(Kind.DISTINCT, standing(keptId), standing(otherId));
        return keep(done);
    }

    /**
     * Takes a regrouping back.
     *
     * @throws RegroupedSince where something was done to these activities after it
     */
    @Transactional
    public ActivityRegrouping undo(long regroupingId) {
        ActivityRegrouping done = ActivityRegrouping.findById(regroupingId);
        if (done == null) {
            throw new UnknownActivity();
        }
        lockInOrder(done.keptId, done.otherId);
        entities.refresh(done);
        Activity kept = visible(done.keptId);
        Activity other = visible(done.otherId);
        if (done.undoneAt != null || !isLast(done)) {
            throw new RegroupedSince();
        }
        switch (done.kind) {
            case MERGE -> partAgain(done, kept, other);
            case SPLIT -> joinAgain(done, kept, other);
            case EDITED -> setBack(done, kept);
            case DISTINCT -> {}
        }
        done.undoneAt = clock.instant();
        record(done, "undone");
        return done;
    }

    private static boolean isLast(ActivityRegrouping done) {
        return done.kind == Kind.DISTINCT
                || ActivityRegrouping.lastOf(done.keptId, done.otherId)
                        .filter(last -> last.id.equals(done.id))
                        .isPresent();
    }

    private void partAgain(ActivityRegrouping done, Activity kept, Activity other) {
        move(kept.facts.stream().filter(fact -> done.facts.contains(fact.id)).toList(), other);
        kept.mentions.removeIf(article -> done.mentions.contains(article.id));
        done.before.writeTo(kept);
        other.mergedInto = null;
    }

    private void joinAgain(ActivityRegrouping done, Activity kept, Activity other) {
        move(other.facts, kept);
        done.mentions.stream()
                .map(id -> entities.find(Article.class, id))
                .filter(article -> !kept.mentions.contains(article))
                .forEach(kept.mentions::add);
        other.mergedInto = kept.id;
    }

    private static void setBack(ActivityRegrouping done, Activity kept) {
        done.before.writeTo(kept);
        kept.facts.forEach(fact -> fact.priority = null);
    }

    /** Gives the ids of what moved; what waits for review is to be looked at anew. */
    private static List<Long> move(List<Fact> facts, Activity to) {
        facts.forEach(
                fact -> {
                    fact.activity = to;
                    fact.priority = null;
                });
        return facts.stream().map(fact -> fact.id).toList();
    }

    private ActivityRegrouping begin(Kind kind, Activity kept, Activity other) {
        ActivityRegrouping done = new ActivityRegrouping();
        done.kind = kind;
        done.keptId = kept.id;
        done.otherId = other.id;
        done.before = Before.of(kept);
        done.doneBy = access.userName();
        done.doneAt = clock.instant();
        return done;
    }

    private ActivityRegrouping keep(ActivityRegrouping done) {
        done.persist();
        record(done, "done");
        return done;
    }

    private void record(ActivityRegrouping done, String what) {
        audit.record(
                AuditAction.ACTIVITY_CHANGED,
                "activity:" + done.keptId,
                null,
                new Regrouped(done.kind, what, done.otherId, done.facts));
    }

    private static List<Long> ids(List<Article> articles) {
        return articles.stream().map(article -> article.id).toList();
    }

    /** Whoever regroups the same activities at the same time waits; always in the same order. */
    private void lockInOrder(long one, long other) {
        entities.find(Activity.class, Math.min(one, other), LockModeType.PESSIMISTIC_WRITE);
        entities.find(Activity.class, Math.max(one, other), LockModeType.PESSIMISTIC_WRITE);
    }

    /** An activity that is no part of another one. */
    private Activity standing(long id) {
        Activity activity = visible(id);
        if (activity.mergedInto != null) {
            throw new RegroupedSince();
        }
        return activity;
    }

    private Activity visible(long id) {
        Activity activity = entities.find(Activity.class, id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new UnknownActivity();
        }
        return activity;
    }

    /** A regrouping as the audit log tells of it. */
    private record Regrouped(Kind kind, String what, long other, List<Long> facts) {}

    /** There is no such activity, or the caller may not see it. */
    public static final class UnknownActivity extends RuntimeException {}

    /** All facts were chosen or none, an activity with itself, or units that it doesn't have. */
    public static final class NothingToMove extends RuntimeException {}

    /** Somebody has regrouped these activities since. */
    public static final class RegroupedSince extends RuntimeException {}
}
