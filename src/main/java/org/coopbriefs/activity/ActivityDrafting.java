package org.coopbriefs.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticlesArrived;
import org.coopbriefs.article.PageIssue;
import org.coopbriefs.extraction.ArticleText;
import org.coopbriefs.extraction.Extraction;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.FoundActivity;
import org.coopbriefs.text.EdtfDate;
import org.jboss.logging.Logger;

/**
 * Drafts activities from articles that were read: takes READ articles and leaves activities with
 * unreviewed facts.
 */
@ApplicationScoped
public class ActivityDrafting {

    private static final Logger LOG = Logger.getLogger(ActivityDrafting.class);
    private static final int BATCH = 50;

    @Inject EntityManager entities;
    @Inject FactExtractor extractor;
    @Inject VersionSettling versions;
    @Inject Clock clock;

    /** Drafts from the next that wait, each by itself; gives how many articles were taken. */
    public int draftWaiting() {
        List<Long> waiting = waiting();
        waiting.forEach(this::draftOrFail);
        return waiting.size();
    }

    /** Drafts as soon as articles have come, all that wait. */
    void draftArrived(@ObservesAsync ArticlesArrived arrived) {
        while (draftWaiting() > 0) {
            // the next ones
        }
    }

    @Transactional
    List<Long> waiting() {
        return Article.waitingForDrafting(BATCH);
    }

    /** The door of one article: whatever goes wrong with it, the next one has its turn. */
    private void draftOrFail(long articleId) {
        try {
            draft(articleId);
        } catch (Exception fault) {
            LOG.errorf(fault, "cannot draft activities from article %d", articleId);
            fail(articleId);
        }
    }

    @Transactional
    void fail(long articleId) {
        Article article = Article.findById(articleId);
        article.failed(new PageIssue(PageIssue.Level.ERROR, "drafting", "FAULT", null));
    }

    /**
     * Drafts the activities of one article, once; gives their ids, also where it was done before.
     * One that could not be read has none yet.
     */
    @Transactional
    public List<Long> draft(long articleId) {
        Article article = entities.find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
        if (!article.hasText() || article.draftedAt != null) {
            return activitiesOf(article);
        }
        article.draftedAt = clock.instant();
        return article.sameTextAs == null ? draftNew(article) : mention(article);
    }

    private List<Long> draftNew(Article article) {
        Extraction extraction = extractor.extract(textOf(article));
        if (article.body.length() > FactExtractor.LONGEST) {
            article.noted(
                    new PageIssue(
                            PageIssue.Level.WARNING,
                            "drafting",
                            "LONG_TEXT",
                            String.valueOf(FactExtractor.LONGEST)));
        }
        List<Activity> drafted = new ArrayList<>();
        for (FoundActivity found : extraction.activities()) {
            drafted.add(keep(found, article));
        }
        return Article.replacedBy(article.id)
                .map(earlier -> versions.settle(earlier, article, drafted))
                .orElse(drafted)
                .stream()
                .map(activity -> activity.id)
                .toList();
    }

    /**
     * A text that was here before adds no facts: its article is one more mention of the same
     * activities, so that one wire text counts once.
     */
    private List<Long> mention(Article article) {
        List<Long> ids = draft(article.sameTextAs);
        ids.forEach(id -> entities.find(Activity.class, id).mentions.add(article));
        return ids;
    }

    /** What the extractor reads of an article. */
    public static ArticleText textOf(Article article) {
        return new ArticleText(
                article.title,
                article.text(),
                article.publishedOn(),
                article.publishedFrom,
                article.language);
    }

    private List<Long> activitiesOf(Article article) {
        return entities.createQuery(
                        "select a.id from Activity a join a.mentions m where m = ?1 and a.mergedInto is"
                                + " null order by a.id",
                        Long.class)
                .setParameter(1, article)
                .getResultList();
    }

    private Activity keep(FoundActivity found, Article article) {
        Activity activity = new Activity();
        activity.title = found.title();
        activity.date = text(found.date());
        activity.dateFrom = found.dateFrom();
        activity.aside = found.aside();
        activity.provinces = new ArrayList<>(found.provinces());
        activity.mentions.add(article);
        activity.persist();
        Map<String, Fact> byFindingId = new HashMap<>();
        for (Finding finding : found.findings()) {
            Fact fact = fact(finding, activity, article);
            fact.persist();
            byFindingId.put(finding.id(), fact);
        }
        linkParts(found, byFindingId);
        return activity;
    }

    private static void linkParts(FoundActivity found, Map<String, Fact> byFindingId) {
        for (Finding finding : found.findings()) {
            if (finding.partOf() != null) {
                byFindingId.get(finding.id()).partOf = byFindingId.get(finding.partOf());
            }
        }
    }

    private static Fact fact(Finding finding, Activity activity, Article article) {
        Fact fact = new Fact();
        fact.activity = activity;
        fact.article = article;
        fact.kind = finding.kind();
        fact.scope = finding.scope();
        fact.qualifier = finding.qualifier();
        fact.confidence = finding.confidence();
        fact.counts = finding.countsInTotals();
        fact.reason = finding.reason();
        fact.date = text(finding.date());
        fact.dateFrom = finding.dateFrom();
        fact.spanFrom = text(finding.from());
        fact.spanTo = text(finding.to());
        fact.rule = finding.evidence().rule();
        fact.sentenceStart = finding.evidence().sentence().start();
        fact.sentenceEnd = finding.evidence().sentence().end();
        fact.mentionStart = finding.evidence().mention().start();
        fact.mentionEnd = finding.evidence().mention().end();
        fact.quote = finding.evidence().sentence().of(article.body);
        fact.grounds = finding.evidence().grounds();
        fact.fields = finding.fields();
        return fact;
    }

    private static String text(EdtfDate date) {
        return date == null ? null : date.toString();
    }
}
