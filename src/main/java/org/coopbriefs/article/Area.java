package org.coopbriefs.article;

import org.coopbriefs.article.PageText.Range;
import org.jsoup.nodes.Element;

/** A block element of a page, and which of the page's units lie in it. */
final class Area {

    /** No page needs more; one that has more means harm. */
    private static final int LONGEST_NAMES = 500;

    private final Element element;
    private final Area parent;
    private final int from;
    private int to;

    /**
     * @param parent the block element around it, or null for the outermost
     * @param from its first unit
     */
    Area(Element element, Area parent, int from) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        this.to = from;
    }

    /** Called once, when the last of its units is known. */
    void end(int unit) {
        to = unit;
    }

    Element element() {
        return element;
    }

    Area parent() {
        return parent;
    }

    Range range() {
        return new Range(from, to);
    }

    String tag() {
        return element.normalName();
    }

    boolean isCentred() {
        return element.attr("align").equalsIgnoreCase("center")
                || tag().equals("center")
                || element.attr("style").replace(" ", "").contains("text-align:center");
    }

    /** Its classes and its identifier, as one text to search in. */
    String names() {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className() + " " + element.id();
        return names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES);
    }
}
