package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.article.Article;

/**
 * Of two versions of an article the later one counts. What it still says keeps its facts, with all
 * that people decided of them; what it says newly or otherwise waits for review; what it says no
 * more is set aside.
 */
@ApplicationScoped
class VersionSettling {

    @Inject EntityManager entities;

    /**
     * @param drafted the activities that were just read in the later version
     * @return the activities that the later version reports now
     */
    List<Activity> settle(Article earlier, Article later, List<Activity> drafted) {
        List<Fact> gone = new ArrayList<>(factsOf(earlier));
        gone.removeIf(fact -> fact.activity.aside);
        Map<Fact, Fact> kept = stillSaid(factsOf(later), gone);
        Set<Activity> reported = new LinkedHashSet<>();
        for (Activity activity : drafted) {
            reported.add(
                    home(activity, kept)
                            .map(home -> moveInto(home, activity, later))
                            .orElse(activity));
        }
        reported.forEach(activity -> activity.mentions.remove(earlier));
        carryOver(kept, later);
        setAside(gone, earlier);
        drafted.stream().filter(activity -> !reported.contains(activity)).forEach(entities::remove);
        return List.copyOf(reported);
    }

    private List<Fact> factsOf(Article article) {
        return entities.createQuery("from Fact where article = ?1 order by id", Fact.class)
                .setParameter(1, article)
                .getResultList();
    }

    /**
     * Facts of the later version with what they were before; those are taken out of {@code before}.
     */
    private static Map<Fact, Fact> stillSaid(List<Fact> after, List<Fact> before) {
        Map<Fact, Fact> kept = new LinkedHashMap<>();
        for (Fact fact : after) {
            Optional<Fact> known = before.stream().filter(old -> isSame(old, fact)).findFirst();
            known.ifPresent(
                    old -> {
                        before.remove(old);
                        kept.put(fact, old);
                    });
        }
        return kept;
    }

    /** In the same words, or of the same value; a value that a person corrected is theirs. */
    private static boolean isSame(Fact old, Fact fact) {
        boolean words = old.quote.equals(fact.quote) && old.figure().equals(fact.figure());
        boolean value =
                old.reviewState != ReviewState.AMENDED
                        && old.scope == fact.scope
                        && Objects.equals(old.date, fact.date)
                        && Objects.equals(old.spanFrom, fact.spanFrom)
                        && Objects.equals(old.spanTo, fact.spanTo)
                        && old.fields.equals(fact.fields);
        return old.kind.equals(fact.kind) && (words || value);
    }

    /** The activity that had its facts in the earlier version. */
    private static Optional<Activity> home(Activity activity, Map<Fact, Fact> kept) {
        return kept.entrySet().stream()
                .filter(pair -> pair.getKey().activity == activity)
                .map(pair -> pair.getValue().activity)
                .findFirst();
    }

    private Activity moveInto(Activity home, Activity drafted, Article later) {
        factsOf(later).stream()
                .filter(fact -> fact.activity == drafted)
                .forEach(fact -> fact.activity = home);
        if (!home.mentions.contains(later)) {
            home.mentions.add(later);
        }
        return home;
    }

    private void carryOver(Map<Fact, Fact> kept, Article later) {
        for (Fact fact : factsOf(later)) {
            fact.partOf = kept.getOrDefault(fact.partOf, fact.partOf);
        }
        kept.forEach((fact, old) -> old.standIn(fact));
        kept.keySet().forEach(entities::remove);
    }

    /** An activity that others still speak of gives up only the facts that are said no more. */
    private void setAside(List<Fact> gone, Article earlier) {
        Map<Activity, List<Fact>> byActivity =
                gone.stream().collect(Collectors.groupingBy(fact -> fact.activity));
        byActivity.forEach(
                (activity, facts) -> {
                    if (new HashSet<>(facts).containsAll(allOf(activity))) {
                        activity.aside = true;
                    } else {
                        Activity aside = aside(activity, earlier);
                        facts.forEach(fact -> fact.activity = aside);
                    }
                });
    }

    private List<Fact> allOf(Activity activity) {
        return entities.createQuery("from Fact where activity = ?1", Fact.class)
                .setParameter(1, activity)
                .getResultList();
    }

    private static Activity aside(Activity activity, Article earlier) {
        Activity aside = new Activity();
        aside.title = activity.title;
        aside.date = activity.date;
        aside.dateFrom = activity.dateFrom;
        aside.provinces = new ArrayList<>(activity.provinces);
        aside.aside = true;
        aside.mentions.add(earlier);
        aside.persist();
        return aside;
    }
}
