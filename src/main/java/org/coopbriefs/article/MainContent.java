package org.coopbriefs.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coopbriefs.article.PageText.Range;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: every paragraph votes for the elements around it, the
 * nearer the more, and links weigh against.
 */
final class MainContent {

    private static final int LEVELS = 4;

    /**
     * What stands in a suspect element with more than this share of the page's prose is the article
     * all the same.
     */
    private static final double TOO_MUCH_TO_DROP = 0.4;

    private static final Pattern PROMISING =
            Pattern.compile(
                    "(?i)(?:article|content|body|entry|post|story|text|detail|noi-?dung|bai-?viet|fck|main)");

    private final PageText page;
    private final boolean[] dropped;
    private final Map<Element, Double> votes = new HashMap<>();

    MainContent(PageText page) {
        this.page = page;
        this.dropped = new boolean[page.units().size()];
        dropSuspects();
    }

    boolean isDropped(int unit) {
        return dropped[unit];
    }

    private void dropSuspects() {
        long all = prose(new Range(0, page.units().size()));
        for (Element element : page.elements()) {
            Range range = page.range(element);
            if (range.size() > 0
                    && Clutter.isSuspect(element)
                    && prose(range) < TOO_MUCH_TO_DROP * all) {
                java.util.Arrays.fill(dropped, range.from(), range.to(), true);
            }
        }
    }

    private long prose(Range range) {
        long prose = 0;
        for (TextUnit unit : page.units().subList(range.from(), range.to())) {
            prose += unit.isProse() && unit.text().length() > 60 ? unit.text().length() : 0;
        }
        return prose;
    }

    /** The units of the article's element; empty where the page has no prose. */
    Range find() {
        List<TextUnit> units = page.units();
        for (int i = 0; i < units.size(); i++) {
            if (!dropped[i] && units.get(i).isProse() && !units.get(i).isHeading()) {
                vote(units.get(i));
            }
        }
        Element best = null;
        double most = 0;
        for (Element element : page.elements()) {
            double score = score(element);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return best == null ? new Range(0, 0) : page.range(best);
    }

    private double score(Element element) {
        Double voted = votes.get(element);
        if (voted == null) {
            return 0;
        }
        boolean promising = PROMISING.matcher(element.className() + " " + element.id()).find();
        boolean article =
                element.normalName().equals("article")
                        || element.attr("itemprop").equals("articleBody");
        return voted * (1 - linkShare(page.range(element))) * (promising || article ? 1.2 : 1);
    }

    private void vote(TextUnit unit) {
        double weight = 1 + commas(unit.text()) + Math.min(unit.text().length() / 100.0, 3);
        Element element = isLeaf(unit.owner()) ? unit.owner().parent() : unit.owner();
        for (int level = 0; level < LEVELS && element != null; level++) {
            votes.merge(
                    element,
                    level == 0 ? weight : level == 1 ? weight / 2 : weight / (level * 3),
                    Double::sum);
            element = element.parent();
        }
    }

    private static boolean isLeaf(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "pre", "figcaption", "td", "dd" -> true;
            default -> false;
        };
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }

    private double linkShare(Range range) {
        long length = 1;
        long links = 0;
        for (int i = range.from(); i < range.to(); i++) {
            if (!dropped[i]) {
                length += page.units().get(i).text().length();
                links += page.units().get(i).links();
            }
        }
        return Math.min(1, (double) links / length);
    }
}
