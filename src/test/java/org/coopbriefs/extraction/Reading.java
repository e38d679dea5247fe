package org.coopbriefs.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.StructuredText;
import org.coopbriefs.text.VietnameseText;

/** Articles for tests: a title, a day of publication, and paragraphs. */
public final class Reading {

    private static final Gazetteer GAZETTEER =
            new Gazetteer(Provinces.load(Path.of("seeds", "provinces.csv")));

    private final String title;
    private String published;
    private String language = "vi";
    private final StringBuilder body = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private Reading(String title) {
        this.title = title;
    }

    public static Reading titled(String title) {
        return new Reading(title);
    }

    public Reading published(String day) {
        published = day;
        return this;
    }

    public Reading english() {
        language = "en";
        return this;
    }

    public Reading paragraph(String text) {
        return block(Block.Kind.PARAGRAPH, text);
    }

    public Reading caption(String text) {
        return block(Block.Kind.CAPTION, text);
    }

    public Reading aside(String text) {
        return block(Block.Kind.ASIDE, text);
    }

    private Reading block(Block.Kind kind, String text) {
        if (!body.isEmpty()) {
            body.append('\n');
        }
        int start = body.length();
        body.append(VietnameseText.of(text).value());
        blocks.add(new Block(kind, new Span(start, body.length())));
        return this;
    }

    /** What the spans of the findings refer to. */
    public String body() {
        return body.toString();
    }

    public ArticleText article() {
        StructuredText text = new StructuredText(VietnameseText.of(body.toString()), blocks);
        return new ArticleText(
                title,
                text,
                EdtfDate.parse(published),
                published == null ? null : DateBasis.META,
                language);
    }

    /** What the extractor makes of it with these rules. */
    public Extraction with(FactRule... rules) {
        return new FactExtractor(List.of(rules), GAZETTEER).extract(article());
    }

    /** The findings of the main activity; none where there is no activity. */
    public List<Finding> findings(FactRule... rules) {
        List<FoundActivity> activities = with(rules).activities();
        return activities.isEmpty() ? List.of() : activities.getFirst().findings();
    }
}
