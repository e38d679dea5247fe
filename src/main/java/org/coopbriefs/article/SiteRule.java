package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.coopbriefs.article.PageText.Range;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Where the parts of an article stand on the pages of one site, as CSS selectors; a part without a
 * selector is found as on any page.
 */
final class SiteRule {

    private static final Set<String> PARTS = Set.of("title", "lead", "body", "date", "drop");

    /** For a site without a rule of its own. */
    static final SiteRule NONE = new SiteRule(Map.of());

    private final Map<String, Evaluator> selectors;

    private SiteRule(Map<String, Evaluator> selectors) {
        this.selectors = selectors;
    }

    /**
     * @throws IllegalArgumentException where a key is none of the parts, or a value is no selector
     */
    static SiteRule of(Properties rule) {
        Map<String, Evaluator> selectors = new java.util.HashMap<>();
        for (String part : rule.stringPropertyNames()) {
            if (!PARTS.contains(part)) {
                throw new IllegalArgumentException(part + ": unknown part");
            }
            selectors.put(part, selector(part, rule.getProperty(part)));
        }
        return new SiteRule(selectors);
    }

    private static Evaluator selector(String part, String css) {
        try {
            return QueryParser.parse(css);
        } catch (Selector.SelectorParseException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(part + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Takes away what the site puts among the article. */
    void clean(Document page) {
        select(page, "drop").remove();
    }

    /** From the first to the last unit of what is selected as the body; empty where nothing is. */
    Range body(Document page, PageText text) {
        Elements selected = select(page, "body");
        List<Range> ranges =
                text.areas().stream()
                        .filter(area -> selected.contains(area.element()))
                        .map(Area::range)
                        .filter(range -> range.size() > 0)
                        .toList();
        int from = ranges.stream().mapToInt(Range::from).min().orElse(0);
        int to = ranges.stream().mapToInt(Range::to).max().orElse(0);
        return new Range(from, to);
    }

    /** The unit of what is selected as this part, or -1. */
    int unit(String part, Document page, PageText text) {
        Element selected = select(page, part).first();
        if (selected == null) {
            return -1;
        }
        for (Area area : text.areas()) {
            if (area.element() == selected && area.range().size() > 0) {
                return area.range().from();
            }
        }
        return saying(Whitespace.tidy(selected.text()), text.units());
    }

    private static int saying(String words, List<TextUnit> units) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).text().equals(words)) {
                return i;
            }
        }
        return -1;
    }

    /** The days that are selected as the dateline. */
    List<LocalDate> days(Document page) {
        return select(page, "date").stream()
                .map(SiteRule::day)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static LocalDate day(Element selected) {
        String written =
                selected.hasAttr("datetime") ? selected.attr("datetime") : selected.attr("content");
        LocalDate exact = written.isBlank() ? null : MachineDate.read(written);
        return exact == null ? DatelineReader.anywhere(Whitespace.tidy(selected.text())) : exact;
    }

    private Elements select(Document page, String part) {
        Evaluator selector = selectors.get(part);
        return selector == null ? new Elements() : page.select(selector);
    }

    /** The name of a site's folder of rules. */
    static String key(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
    }
}
