package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;

/**
 * What the extractor reads.
 *
 * @param published the day of publication (always of day precision), or null where the page does
 *     not say
 * @param publishedFrom how it was found, or null
 * @param language "vi", "en", "lo", or another ISO 639-1 code
 */
public record ArticleText(
        String title,
        StructuredText text,
        EdtfDate published,
        DateBasis publishedFrom,
        String language) {

    /** The first blocks, not more than so many characters of them; spans fit the whole as well. */
    ArticleText upTo(int most) {
        String value = text.body().value();
        if (value.length() <= most) {
            return this;
        }
        int longest = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
        List<Block> first =
                text.blocks().stream()
                        .filter(block -> block.span().start() < longest)
                        .map(block -> cut(block, longest))
                        .toList();
        VietnameseText body = VietnameseText.of(value.substring(0, longest));
        return new ArticleText(
                title, new StructuredText(body, first), published, publishedFrom, language);
    }

    private static Block cut(Block block, int longest) {
        int end = Math.min(block.span().end(), longest);
        return new Block(block.kind(), new Span(block.span().start(), end));
    }
}
