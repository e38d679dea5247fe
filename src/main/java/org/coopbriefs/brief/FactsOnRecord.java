package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.Evidence;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;
import org.hibernate.StatelessSession;

/** Hands the kept facts to counting. */
@ApplicationScoped
public class FactsOnRecord {

    private static final String OF_UNITS =
            "activity where not aside and provinces && cast(?1 as text[])";

    @Inject EntityManager entities;
    @Inject StatelessSession reading;

    /**
     * All facts of activities in which one of the units takes part; hints from side content are not
     * among them.
     */
    public List<CountableFact> of(Set<String> units) {
        return countable("f.activity.id", activityIds(units));
    }

    /** How many activities those are of. */
    public long activities(Collection<String> units) {
        return ((Number)
                        entities.createNativeQuery("select count(*) from " + OF_UNITS)
                                .setParameter(1, units.toArray(String[]::new))
                                .getSingleResult())
                .longValue();
    }

    /**
     * Those of the same figure as {@code kind} that may have to do with a year: dated or told in
     * it, or of a span that touches it. Agreements are all of them, since one that is told again
     * may have been signed long ago.
     */
    public List<CountableFact> ofFigure(Set<String> units, String kind, int year) {
        Set<String> kinds = Tally.countedWith(kind);
        List<Long> ids = factIds(units, kinds, kind.equals("agreement"), String.valueOf(year));
        return countable("f.id", ids);
    }

    /**
     * Read beside the transaction's own entities, which are written first: thousands of facts would
     * else be compared with what was loaded before every statement that follows.
     */
    private List<CountableFact> countable(String key, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        entities.flush();
        return reading.createSelectionQuery(
                        "select f from Fact f join fetch f.activity join fetch f.article where "
                                + key
                                + " in ?1 order by f.id",
                        Fact.class)
                .setParameter(1, ids)
                .getResultStream()
                .map(FactsOnRecord::countable)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> factIds(
            Collection<String> units, Collection<String> kinds, boolean ever, String year) {
        return entities.createNativeQuery(
                        """
                        select f.id from fact f join activity a on a.id = f.activity_id
                        where not a.aside and a.provinces && cast(:units as text[]) and f.kind = any(cast(:kinds as text[]))
                          and (:ever or left(f.date, 4) = :year
                            or left(coalesce(a.date, (select published from article where id = f.article_id)), 4) = :year
                            or left(f.span_from, 4) <= :year and (f.span_to is null or left(f.span_to, 4) >= :year))
                        """,
                        Long.class)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("kinds", kinds.toArray(String[]::new))
                .setParameter("ever", ever)
                .setParameter("year", year)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> activityIds(Collection<String> units) {
        return entities.createNativeQuery("select id from " + OF_UNITS, Long.class)
                .setParameter(1, units.toArray(String[]::new))
                .getResultList();
    }

    static CountableFact countable(Fact fact) {
        return new CountableFact(
                fact.id.toString(),
                fact.kind,
                fact.scope,
                fact.qualifier,
                fact.confidence,
                fact.counts,
                fact.reason,
                fact.reviewState,
                Dated.of(EdtfDate.parse(fact.date), fact.dateFrom),
                EdtfDate.parse(fact.spanFrom),
                EdtfDate.parse(fact.spanTo),
                fact.partOf == null ? null : fact.partOf.id.toString(),
                occasion(fact.activity),
                source(fact.article),
                quote(fact),
                fact.fields);
    }

    private static Occasion occasion(Activity activity) {
        return new Occasion(
                activity.id.toString(),
                activity.title,
                Dated.of(activity.happenedOn(), activity.dateFrom),
                activity.provinces);
    }

    private static Source source(Article article) {
        return new Source(
                article.id.toString(),
                article.title,
                article.outlet,
                article.publishedOn(),
                article.publishedFrom,
                article.address,
                article.sha256);
    }

    private static Quote quote(Fact fact) {
        Span sentence = new Span(fact.sentenceStart, fact.sentenceEnd);
        Span mention = fact.mention();
        String words =
                fact.quote.substring(
                        mention.start() - sentence.start(), mention.end() - sentence.start());
        return new Quote(new Evidence(sentence, mention, fact.rule), fact.quote, words);
    }
}
