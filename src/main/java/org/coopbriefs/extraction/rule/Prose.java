package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.NumberReader;

/**
 * The sentences that are prose: a table without stops, or a page made to wear rules out, is none.
 * What a rule does for a figure is bounded by this, and so is its time.
 */
final class Prose {

    private static final int MOST_FIGURES = 40;

    private Prose() {}

    static List<Sentence> of(ArticleContext article) {
        return article.sentences().stream().filter(s -> isProse(article, s)).toList();
    }

    private static boolean isProse(ArticleContext article, Sentence sentence) {
        return article.mentions(new NumberReader(article.english()), sentence.span()).size()
                <= MOST_FIGURES;
    }
}
