package org.coopbriefs.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.Fact;

/**
 * The facts that nobody has decided on, those first for which a person's minute is spent best: by
 * <b>value times doubt</b>.
 *
 * <p><i>value</i> = 1 + log10(1 + size), where the size is the number of people, or the money in
 * million dong (other currencies by a rough round rate), or 100 for a document, or else 1; a fact
 * that isn't added to totals anyway has half of it. <i>doubt</i> = 1 - confidence, + 0.3 where the
 * date is inferred or unknown, + 0.2 where the partner is inferred; at least 0.02, at most 1. So a
 * thousand students read at 0.7 come before five at 0.5, and nothing is ever worth nothing.
 *
 * <p>What somebody has put off comes after all others. Hints from side content and what was merged
 * away aren't in the queue.
 */
@ApplicationScoped
public class ReviewQueue {

    /** How many facts a page of the queue lists; what is confirmed together stands on one. */
    public static final int PAGE = 50;

    /** Counting stops here: more than that is "more than". */
    public static final int MOST_COUNTED = 1000;

    private static final int RANKED_AT_ONCE = 500;

    private static final String FROM =
            " from fact f join activity a on a.id = f.activity_id"
                    + " where f.review_state = 'UNREVIEWED' and not a.aside and a.merged_into is null";

    private static final String KEY =
            "(f.postponed_at is not null), (-coalesce(f.priority,0)), f.id";

    @Inject EntityManager entities;
    @Inject Access access;
    @Inject ReviewConfig config;

    /**
     * What the queue is narrowed to; null or empty means any.
     *
     * @param units slugs
     * @param sure only what may be confirmed together
     * @param facts ids; null means any, none of them none
     */
    public record Filter(
            Collection<String> units,
            String kind,
            Long activity,
            boolean sure,
            Collection<Long> facts) {

        public static final Filter NONE = new Filter(List.of(), null, null, false, null);

        public Filter {
            units = units == null ? List.of() : List.copyOf(units);
        }

        /** True where it lets all pass. */
        public boolean isNone() {
            return equals(NONE);
        }
    }

    /** A page of the queue. */
    public record Listed(List<Fact> facts, boolean more) {}

    /** Id of the fact that waits most; empty where none waits. */
    @Transactional
    public Optional<Long> first(Filter filter) {
        rank();
        return beside(filter, null, "", "");
    }

    /** The one after a fact, also where this one has been decided by now. */
    @Transactional
    public Optional<Long> after(Fact fact, Filter filter) {
        return beside(filter, fact, ">", "");
    }

    @Transactional
    public Optional<Long> before(Fact fact, Filter filter) {
        return beside(filter, fact, "<", " desc");
    }

    /** The facts of a page of the queue, numbered from 0. */
    @Transactional
    public Listed page(Filter filter, int number) {
        rank();
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        List<Long> ids =
                ids("select f.id" + FROM + where + " order by " + KEY, values)
                        .setFirstResult(number * PAGE)
                        .setMaxResults(PAGE + 1)
                        .getResultList();
        boolean more = ids.size() > PAGE;
        return new Listed(load(more ? ids.subList(0, PAGE) : ids), more);
    }

    /** How many wait, {@link #MOST_COUNTED} + 1 where it is more than that. */
    @Transactional
    public int count(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        Query query =
                entities.createNativeQuery(
                        "select count(*) from (select 1"
                                + FROM
                                + where
                                + " limit "
                                + (MOST_COUNTED + 1)
                                + ") counted",
                        Long.class);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** True for what was read surely enough to be confirmed in a list, without its article. */
    public boolean mayBeConfirmedTogether(Fact fact) {
        return isSure(fact) && !Priority.isDateInferred(fact) && !Priority.isPartnerInferred(fact);
    }

    /** True for what the machine was so sure of that an installation confirms it in a list. */
    public boolean isSure(Fact fact) {
        return fact.confidence >= config.togetherFrom();
    }

    public double togetherFrom() {
        return config.togetherFrom();
    }

    /** Its date, own or the activity's, is concluded or unknown. */
    public static boolean isDateInferred(Fact fact) {
        return Priority.isDateInferred(fact);
    }

    public static boolean isPartnerInferred(Fact fact) {
        return Priority.isPartnerInferred(fact);
    }

    /**
     * Facts that aren't used, the last decided first, each with the decision that holds; what a
     * person added and took back with that decision, though it holds no longer.
     */
    @Transactional
    public List<ReviewDecision> rejected(int number) {
        Map<String, Object> values = new HashMap<>();
        String visible = overlap("visible", access.provinces(), values);
        List<Long> ids =
                ids(
                                "select d.id from review_decision d join fact f on f.id = d.fact_id"
                                        + " join activity a on a.id = f.activity_id where f.review_state ="
                                        + " 'REJECTED' and not exists (select 1 from review_decision l"
                                        + " where l.fact_id = d.fact_id and (l.undone_at is null, l.id)"
                                        + " > (d.undone_at is null, d.id))"
                                        + visible
                                        + " order by d.id desc",
                                values)
                        .setFirstResult(number * PAGE)
                        .setMaxResults(PAGE + 1)
                        .getResultList();
        return entities.createQuery(
                        "from ReviewDecision d join fetch d.fact f join fetch f.activity"
                                + " where d.id in ?1 order by d.id desc",
                        ReviewDecision.class)
                .setParameter(1, ids)
                .getResultList();
    }

    private Optional<Long> beside(Filter filter, Fact fact, String than, String order) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        if (fact != null) {
            where += " and (" + KEY + ") " + than + " (:postponed, :priority, :id)";
            values.put("postponed", fact.postponedAt != null);
            values.put("priority", fact.priority == null ? 0.0 : -fact.priority);
            values.put("id", fact.id);
        }
        String key = order.isEmpty() ? KEY : KEY.replace(", ", order + ", ") + order;
        return ids("select f.id" + FROM + where + " order by " + key, values)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String where(Filter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        where.append(overlap("visible", access.provinces(), values));
        where.append(overlap("units", filter.units(), values));
        if (filter.kind() != null) {
            where.append(" and f.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.activity() != null) {
            where.append(" and f.activity_id = :activity");
            values.put("activity", filter.activity());
        }
        if (filter.facts() != null) {
            where.append(" and f.id = any(cast(:facts as bigint[]))");
            values.put("facts", filter.facts().toArray(Long[]::new));
        }
        if (filter.sure()) {
            where.append(
                    " and f.confidence >= :sure and f.fields ->> 'attribution' is distinct from"
                            + " 'INFERRED' and case when f.date is null then a.date is not null and"
                            + " a.date_from <> 'INFERRED' else f.date_from <> 'INFERRED' end");
            values.put("sure", config.togetherFrom());
        }
        return where.toString();
    }

    private static String overlap(
            String name, Collection<String> slugs, Map<String, Object> values) {
        if (slugs.isEmpty()) {
            return "";
        }
        values.put(name, slugs.toArray(String[]::new));
        return " and a.provinces && cast(:" + name + " as text[])";
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Long> ids(String sql, Map<String, Object> values) {
        var query = (TypedQuery<Long>) entities.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        return query;
    }

    private List<Fact> load(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Fact> facts =
                entities.createQuery(
                                "from Fact f join fetch f.activity left join fetch f.partOf where f.id"
                                        + " in ?1",
                                Fact.class)
                        .setParameter(1, ids)
                        .getResultList();
        return facts.stream()
                .sorted((one, other) -> ids.indexOf(one.id) - ids.indexOf(other.id))
                .toList();
    }

    /** Gives those their place that have come since somebody last looked. */
    private void rank() {
        List<Long> fresh =
                ids(
                                "select id from fact where review_state = 'UNREVIEWED' and priority"
                                        + " is null order by id for update skip locked",
                                Map.of())
                        .setMaxResults(RANKED_AT_ONCE)
                        .getResultList();
        load(fresh).forEach(fact -> fact.priority = Priority.of(fact));
    }
}
