package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Sentences;
import org.coopbriefs.text.Span;

/**
 * Blocks of an article that tell of one event.
 *
 * @param title what stands over them, or null: then the article's own title does
 * @param blocks their numbers, in reading order
 */
record Section(String title, List<Integer> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    /** The article under this section's title. */
    ArticleText titled(ArticleText article) {
        String own = title != null ? title : article.title() == null ? "" : article.title();
        return new ArticleText(
                own,
                article.text(),
                article.published(),
                article.publishedFrom(),
                article.language());
    }

    /**
     * @param key the folded body
     */
    List<Sentence> sentences(ArticleText article, KeyText key) {
        List<Sentence> sentences = new ArrayList<>();
        for (int number : blocks) {
            Block block = article.text().blocks().get(number);
            for (Span span : Sentences.split(article.text().body(), block.span())) {
                sentences.add(
                        new Sentence(sentences.size(), number, block.kind(), span, key.in(span)));
            }
        }
        return sentences;
    }
}
