package org.coopbriefs.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The visible text of a page as units in reading order, and which of them lie in which element. */
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

    private static final Set<String> BLOCKS =
            Set.of(
                    "body",
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "pre",
                    "dl",
                    "dt",
                    "dd",
                    "center",
                    "form",
                    "fieldset",
                    "address",
                    "details",
                    "summary",
                    "aside",
                    "footer",
                    "nav",
                    "hgroup",
                    "caption",
                    "time",
                    "hr",
                    "picture");

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "button",
                    "select",
                    "input",
                    "textarea",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "math",
                    "dialog",
                    "datalist");

    private final List<TextUnit> units = new ArrayList<>();
    private final Map<Element, Range> ranges = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private PageText() {}

    static PageText of(Document page) {
        PageText text = new PageText();
        Gathering gathering = text.new Gathering();
        NodeTraversor.filter(gathering, page.body());
        gathering.flush();
        return text;
    }

    List<TextUnit> units() {
        return units;
    }

    /** Block elements in document order. */
    List<Element> elements() {
        return elements;
    }

    Range range(Element element) {
        return ranges.getOrDefault(element, new Range(0, 0));
    }

    private final class Gathering implements NodeFilter {

        private final StringBuilder buffer = new StringBuilder();
        private final Map<Element, Integer> starts = new HashMap<>();
        private Element owner;
        private int links;
        private int bold;
        private int italic;
        private int linkDepth;
        private int boldDepth;
        private int italicDepth;
        private boolean picture;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (SILENT.contains(element.normalName()) || Clutter.isHidden(element)) {
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
                owner = element;
                starts.put(element, units.size());
                elements.add(element);
            } else if (name.equals("br")) {
                lineBreak();
            } else if (name.equals("img")) {
                picture = true;
            }
            nest(name, 1);
        }

        private void leave(Element element) {
            String name = element.normalName();
            nest(name, -1);
            if (BLOCKS.contains(name)) {
                flush();
                ranges.put(element, new Range(starts.remove(element), units.size()));
                owner = blockAround(element);
            }
        }

        private Element blockAround(Element element) {
            Element parent = element.parent();
            while (parent != null && !BLOCKS.contains(parent.normalName())) {
                parent = parent.parent();
            }
            return parent;
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
            int shown = (int) text.chars().filter(c -> !Whitespace.isSpace((char) c)).count();
            links += linkDepth > 0 ? text.strip().length() : 0;
            bold += boldDepth > 0 ? shown : 0;
            italic += italicDepth > 0 ? shown : 0;
        }

        /**
         * A break ends a paragraph where a sentence ends or another break follows; else it only
         * wraps.
         */
        private void lineBreak() {
            String before = Whitespace.tidy(buffer);
            if (!before.isEmpty()
                    && ".!?…:;\"”)".indexOf(before.charAt(before.length() - 1)) >= 0) {
                flush();
            } else if (!buffer.isEmpty() && buffer.charAt(buffer.length() - 1) == '\u000b') {
                flush();
            } else {
                buffer.append(" \u000b");
            }
        }

        private void flush() {
            String text = Whitespace.tidy(buffer);
            if (!text.isEmpty() && owner != null) {
                long shown = text.chars().filter(c -> c != ' ').count();
                units.add(
                        new TextUnit(text, owner, links, bold >= shown, italic >= shown, picture));
                picture = false;
            }
            buffer.setLength(0);
            links = 0;
            bold = 0;
            italic = 0;
        }
    }
}
