package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/** The visible text of a page: units in reading order, and the block elements in which they lie. */
final class PageText {

    /** Units {@code [from, to)}. */
    record Range(int from, int to) {

        int size() {
            return to - from;
        }

        boolean contains(int unit) {
            return from <= unit && unit < to;
        }
    }

    private final List<TextUnit> units = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    private PageText() {}

    static PageText of(Document page) {
        PageText text = new PageText();
        TextGathering gathering = new TextGathering(text.units, text.areas);
        NodeTraversor.filter(gathering, page.body());
        return text;
    }

    List<TextUnit> units() {
        return units;
    }

    /** Block elements in document order, the outer before the inner. */
    List<Area> areas() {
        return areas;
    }
}
