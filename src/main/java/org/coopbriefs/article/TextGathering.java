package org.coopbriefs.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once and collects its visible text, without recursion. */
final class TextGathering implements NodeFilter {

    private static final Set<String> BLOCKS =
            Words.of(
                    """
                    body p div section article main header h1 h2 h3 h4 h5 h6 ul ol li table tbody tr
                    td th blockquote figure figcaption pre dl dt dd center form fieldset address
                    details summary aside footer nav hgroup caption time hr picture
                    """);

    private static final Set<String> SILENT =
            Words.of(
                    """
                    script style noscript template iframe object embed svg canvas button select
                    input textarea audio video map head math dialog datalist
                    """);

    /** Stands for a line break that so far only wraps a line. */
    private static final char WRAP = '\u000b';

    private static final String SENTENCE_ENDS = ".!?…:;\"”)";

    private final List<TextUnit> units;
    private final List<Area> areas;
    private final Clutter clutter = new Clutter();
    private final StringBuilder buffer = new StringBuilder();
    private Area owner;
    private int shown;
    private int links;
    private int bold;
    private int italic;
    private int linkDepth;
    private int boldDepth;
    private int italicDepth;
    private boolean picture;

    TextGathering(List<TextUnit> units, List<Area> areas) {
        this.units = units;
        this.areas = areas;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)
                || SILENT.contains(element.normalName())
                || clutter.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            flush();
            owner = new Area(element, owner, units.size());
            areas.add(owner);
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("img")) {
            picture = true;
        }
        nest(name, 1);
    }

    private void leave(Element element) {
        nest(element.normalName(), -1);
        if (owner != null && owner.element() == element) {
            flush();
            owner.end(units.size());
            owner = owner.parent();
        }
    }

    private void nest(String name, int step) {
        switch (name) {
            case "a" -> linkDepth += step;
            case "strong", "b" -> boldDepth += step;
            case "em", "i" -> italicDepth += step;
            default -> {}
        }
    }

    private void append(String text) {
        buffer.append(text);
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += Whitespace.isSpace(text.charAt(i)) ? 0 : 1;
        }
        shown += visible;
        links += linkDepth > 0 ? text.strip().length() : 0;
        bold += boldDepth > 0 ? visible : 0;
        italic += italicDepth > 0 ? visible : 0;
    }

    /**
     * A break ends a paragraph where a sentence ends or another break follows; else it only wraps.
     */
    private void lineBreak() {
        int last = buffer.length() - 1;
        boolean wrapped = false;
        while (last >= 0 && Whitespace.isSpace(buffer.charAt(last))) {
            wrapped |= buffer.charAt(last) == WRAP;
            last--;
        }
        if (wrapped || last >= 0 && SENTENCE_ENDS.indexOf(buffer.charAt(last)) >= 0) {
            flush();
        } else {
            buffer.append(WRAP);
        }
    }

    private void flush() {
        if (shown > 0 && owner != null) {
            String text = Whitespace.tidy(buffer);
            if (!text.isEmpty()) {
                units.add(
                        new TextUnit(text, owner, links, bold >= shown, italic >= shown, picture));
                picture = false;
            }
        }
        buffer.setLength(0);
        shown = 0;
        links = 0;
        bold = 0;
        italic = 0;
    }
}
