package org.coopbriefs.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Sentences;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;

/**
 * Adds facts that a person marks in an article. Its evidence is the sentence, and the official who
 * said so.
 */
@ApplicationScoped
public class FactAdding {

    /** Stands where else the rule that read a fact does. */
    public static final String BY_HAND = "official";

    /** What nobody has written anything into yet. */
    public static final FactValue EMPTY =
            new FactValue(
                    Scope.EVENT, Qualifier.EXACT, null, null, null, null, true, null, Map.of());

    @Inject EntityManager entities;
    @Inject FactExtractor extractor;
    @Inject Provinces provinces;
    @Inject FactWords words;
    @Inject Reviewing reviewing;
    @Inject Access access;
    @Inject Clock clock;

    /** Where a fact is to be found: words that were marked, in UTF-16 units of the body. */
    public record Place(long activity, long article, Span marked) {}

    /** How people write facts of a kind, units by their Vietnamese names. */
    public FactForm form(String kind) {
        return form(kind, "vi");
    }

    /** The same with units by the names that they have in a language. */
    public FactForm form(String kind, String language) {
        return new FactForm(extractor.fields(kind), units(language));
    }

    /** The names by which people choose units. */
    public UnitNames units(String language) {
        return new UnitNames(provinces, unit -> words.unit(unit.slug(), language));
    }

    /**
     * Adds a fact; it is confirmed by whoever adds it.
     *
     * @throws NoSuchWords where the article doesn't tell of the activity or hasn't these words
     * @throws FactForm.Refused where the form can't be read
     */
    @Transactional
    public Fact add(Place place, String kind, UnaryOperator<String> typed) {
        Activity activity = activity(place.activity());
        Article article = mention(activity, place.article());
        Span sentence = sentence(article, place.marked());
        FactValue value = form(kind).read(EMPTY, typed);
        Fact fact = new Fact();
        fact.activity = activity;
        fact.article = article;
        fact.kind = kind;
        fact.confidence = 1;
        value.writeTo(fact);
        fact.rule = BY_HAND;
        fact.sentenceStart = sentence.start();
        fact.sentenceEnd = sentence.end();
        fact.mentionStart = Math.max(sentence.start(), place.marked().start());
        fact.mentionEnd = Math.min(sentence.end(), place.marked().end());
        fact.quote = sentence.of(article.body);
        fact.addedBy = access.userName();
        fact.addedAt = clock.instant();
        fact.persist();
        reviewing.added(fact);
        return fact;
    }

    private Activity activity(long id) {
        Activity activity = entities.find(Activity.class, id);
        if (activity == null || !access.maySeeAny(activity.provinces)) {
            throw new Reviewing.UnknownFact();
        }
        return activity;
    }

    private static Article mention(Activity activity, long id) {
        return activity.mentions.stream()
                .filter(article -> article.id == id)
                .findFirst()
                .orElseThrow(NoSuchWords::new);
    }

    /** The sentence around the words, or the stretch from their first to their last sentence. */
    public static Span sentence(Article article, Span marked) {
        List<Span> touched =
                sentences(article).stream().filter(one -> one.overlaps(marked)).toList();
        if (touched.isEmpty() || marked.length() == 0) {
            throw new NoSuchWords();
        }
        return new Span(touched.getFirst().start(), touched.getLast().end());
    }

    /** All sentences of an article, in reading order. */
    public static List<Span> sentences(Article article) {
        VietnameseText text = VietnameseText.of(article.body);
        return article.blocks.stream()
                .map(Block::span)
                .flatMap(block -> Sentences.split(text, block).stream())
                .toList();
    }

    /** The words that were marked are in no article of the activity. */
    public static final class NoSuchWords extends RuntimeException {}
}
