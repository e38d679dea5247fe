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

/** Hands the kept facts to counting. */
@ApplicationScoped
public class FactsOnRecord {

    @Inject EntityManager entities;

    /**
     * All facts of activities in which one of the units takes part; hints from side content are not
     * among them.
     */
    public List<CountableFact> of(Set<String> units) {
        List<Long> ids = activityIds(units);
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select f from Fact f join fetch f.activity join fetch f.article"
                                + " where f.activity.id in ?1 order by f.id",
                        Fact.class)
                .setParameter(1, ids)
                .getResultStream()
                .map(FactsOnRecord::countable)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> activityIds(Collection<String> units) {
        return entities.createNativeQuery(
                        "select id from activity where not aside and provinces && cast(?1 as text[])",
                        Long.class)
                .setParameter(1, units.toArray(String[]::new))
                .getResultList();
    }

    private static CountableFact countable(Fact fact) {
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
