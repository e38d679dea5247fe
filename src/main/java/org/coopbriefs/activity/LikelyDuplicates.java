package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.account.Access;

/** Finds activities that may be one event told twice; a person decides. */
@ApplicationScoped
public class LikelyDuplicates {

    private static final int CANDIDATES = 100;
    private static final int SHOWN = 5;

    private static final String STANDING = " and %1$s.merged_into is null and not %1$s.aside";

    /** Nobody has said that they are two. */
    private static final String NOT_KEPT_APART =
            " and not exists (select 1 from activity_regrouping r where r.kind = 'DISTINCT' and"
                    + " r.undone_at is null and ((r.kept_id = a.id and r.other_id = b.id) or"
                    + " (r.kept_id = b.id and r.other_id = a.id)))";

    /** Not to be looked up in the index of units: few are of one day, many of one unit. */
    private static final String SHARING = "(b.provinces && a.provinces) is true";

    @Inject EntityManager entities;
    @Inject Access access;

    /** Two that may be one, and how likely that is: 0 to 1. */
    public record Pair(Activity one, Activity other, double likelihood) {}

    /** What may be the same as this one, the likeliest first. */
    public List<Pair> of(Activity activity) {
        Query query =
                entities.createNativeQuery(
                        "select b.id from activity a join activity b on b.id <> a.id and b.provinces"
                                + " && a.provinces where a.id = :id and (a.date is null or b.date is"
                                + " null or left(a.date, length(b.date)) = left(b.date,"
                                + " length(a.date)))"
                                + STANDING.formatted("b")
                                + visible("b")
                                + NOT_KEPT_APART
                                + " order by b.date desc nulls last, b.id desc",
                        Long.class);
        query.setParameter("id", activity.id);
        return likely(
                load(ids(query)).values().stream().map(other -> pair(activity, other)), SHOWN);
    }

    /** Pairs of the same day, the newest first. */
    public List<Pair> newest() {
        Query query =
                entities.createNativeQuery(
                        "select array[a.id, b.id] from activity a join activity b on b.date = a.date and"
                                + " b.id > a.id and "
                                + SHARING
                                + " where a.date like '____-__-__'"
                                + STANDING.formatted("a")
                                + STANDING.formatted("b")
                                + visible("a")
                                + visible("b")
                                + NOT_KEPT_APART
                                + " order by a.date desc nulls last, a.id desc",
                        Long[].class);
        List<Long[]> found = results(query);
        Map<Long, Activity> all = load(found.stream().flatMap(Stream::of).distinct().toList());
        return likely(
                found.stream().map(ids -> pair(all.get(ids[0]), all.get(ids[1]))), CANDIDATES);
    }

    private static Pair pair(Activity one, Activity other) {
        return new Pair(one, other, Likelihood.of(one, other));
    }

    private static List<Pair> likely(Stream<Pair> pairs, int most) {
        return pairs.filter(pair -> pair.likelihood() >= Likelihood.WORTH_ASKING)
                .sorted(Comparator.comparingDouble(Pair::likelihood).reversed())
                .limit(most)
                .toList();
    }

    private List<Long> ids(Query query) {
        return results(query);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> results(Query query) {
        Set<String> units = access.provinces();
        if (!units.isEmpty()) {
            query.setParameter("visible", units.toArray(String[]::new));
        }
        return query.setMaxResults(CANDIDATES).getResultList();
    }

    private String visible(String name) {
        return access.provinces().isEmpty()
                ? ""
                : " and " + name + ".provinces && cast(:visible as text[])";
    }

    private Map<Long, Activity> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return entities
                .createQuery(
                        "select distinct a from Activity a left join fetch a.facts where a.id in ?1",
                        Activity.class)
                .setParameter(1, ids)
                // a stream gives an activity once more where its facts don't come one after the
                // other
                .getResultList()
                .stream()
                .collect(Collectors.toMap(activity -> activity.id, Function.identity()));
    }
}
