package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseInput;

/** Finds activities, only those that concern the units that the asker may see (none named: all). */
@ApplicationScoped
public class ActivitySearch {

    private static final int AT_ONCE = 200;

    /** All of an activity but the words by which it is found. */
    private static final String COLUMNS =
            "a.id, a.title, a.date, a.date_from, a.aside, a.merged_into, a.provinces";

    @Inject EntityManager entities;

    /** What to look for; null or empty means any. Dates are EDTF, words need no marks. */
    public record Criteria(
            Collection<String> units,
            String from,
            String to,
            String kind,
            ReviewState state,
            Scope scope,
            String words) {

        /**
         * What is asked for in words.
         *
         * @param asked gives what stands under a name: q, from, to, kind, state, scope
         * @throws BadCriterion where a date or a word of ours is none
         */
        public static Criteria read(Collection<String> units, UnaryOperator<String> asked) {
            return new Criteria(
                    units,
                    date("from", asked),
                    date("to", asked),
                    given(asked.apply("kind")),
                    one(ReviewState.class, "state", asked),
                    one(Scope.class, "scope", asked),
                    given(asked.apply("q")));
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text;
        }

        private static String date(String name, UnaryOperator<String> asked) {
            try {
                EdtfDate date = VietnameseInput.date(asked.apply(name));
                return date == null ? null : date.toString();
            } catch (VietnameseInput.Unreadable none) {
                throw new BadCriterion(name);
            }
        }

        private static <E extends Enum<E>> E one(
                Class<E> type, String name, UnaryOperator<String> asked) {
            String word = given(asked.apply(name));
            try {
                return word == null ? null : Enum.valueOf(type, word);
            } catch (IllegalArgumentException unknown) {
                throw new BadCriterion(name);
            }
        }

        /** Whether a fact is one of those that were looked for. */
        public boolean wants(Fact fact) {
            return (kind == null || fact.kind.equals(kind))
                    && (state == null || fact.reviewState == state)
                    && (scope == null || fact.scope == scope);
        }
    }

    /** Something that was asked for says nothing. */
    public static final class BadCriterion extends RuntimeException {
        BadCriterion(String name) {
            super(name);
        }
    }

    /** An article that tells of an activity, as lists show it. */
    public record Mention(
            Long article, String title, String outlet, String published, String address) {}

    /** An activity with its facts and the articles that tell of it. */
    public record Listed(Activity activity, List<Mention> mentions) {}

    /** Activities, the newest first. */
    public Found<Listed> activities(
            Criteria criteria, Collection<String> visible, int offset, int most) {
        Conditions where = conditions(criteria, visible);
        Query rows = newest("select " + COLUMNS, where, Activity.class);
        Found<Activity> found =
                where.found(
                        entities,
                        rows,
                        "select count(*) from activity a" + where.clause(),
                        offset,
                        most);
        return new Found<>(listed(found.items()), found.total());
    }

    /** All of them, one after the other; as many as there are, few at a time in memory. */
    @Transactional
    public void each(Criteria criteria, Collection<String> visible, Consumer<Listed> taker) {
        Conditions where = conditions(criteria, visible);
        List<Long> ids = ids(where.bind(newest("select a.id", where, Long.class)));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            listed(load(some)).forEach(taker);
            entities.clear();
        }
    }

    private Query newest(String select, Conditions where, Class<?> type) {
        return entities.createNativeQuery(
                select
                        + " from activity a"
                        + where.clause()
                        + " order by a.date desc nulls last, a.id desc",
                type);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(Query query) {
        return query.getResultList();
    }

    private List<Activity> load(List<Long> ids) {
        return entities.createQuery("from Activity where id in ?1", Activity.class)
                .setParameter(1, ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(activity -> ids.indexOf(activity.id)))
                .toList();
    }

    private static Conditions conditions(Criteria criteria, Collection<String> visible) {
        Conditions where = new Conditions();
        where.add("a.merged_into is null");
        where.overlap("a.provinces", "units", criteria.units());
        where.overlap("a.provinces", "visible", visible);
        where.when(criteria.from(), "a.date >= :from", "from");
        where.when(criteria.to(), "left(a.date, length(:to)) <= :to", "to");
        where.when(
                SearchWords.query(criteria.words()),
                "a.search @@ to_tsquery('simple', :words)",
                "words");
        addFact(where, criteria);
        return where;
    }

    /** One fact has to be all that is asked for. */
    private static void addFact(Conditions where, Criteria criteria) {
        Conditions fact = new Conditions();
        fact.when(criteria.kind(), "f.kind = :kind", "kind");
        fact.when(name(criteria.state()), "f.review_state = :state", "state");
        fact.when(name(criteria.scope()), "f.scope = :scope", "scope");
        if (!fact.isEmpty()) {
            where.exists("fact f where f.activity_id = a.id", fact);
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** With what lists show of the articles, and none of their texts. */
    public List<Listed> listed(List<Activity> activities) {
        Map<Long, List<Mention>> mentions = mentions(activities);
        return activities.stream()
                .map(
                        activity ->
                                new Listed(activity, mentions.getOrDefault(activity.id, List.of())))
                .toList();
    }

    private Map<Long, List<Mention>> mentions(List<Activity> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.id, m.id, m.title, m.outlet, m.published, m.address from Activity a"
                                + " join a.mentions m where a in ?1 order by m.id",
                        Object[].class)
                .setParameter(1, activities)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(ActivitySearch::mention, Collectors.toList())));
    }

    private static Mention mention(Object[] row) {
        return new Mention(
                (Long) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }
}
