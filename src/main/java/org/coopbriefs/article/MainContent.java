package org.coopbriefs.article;

import java.util.Arrays;
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

    /** An element around the best one is better still where it adds so much prose ... */
    private static final double WORTH_CLIMBING = 0.5;

    /** ... and, for each character of it, at most so much else. */
    private static final double OTHER_PER_PROSE = 0.25;

    private static final int HIGHEST_CLIMB = 5;
    private static final int SHORTEST_PARAGRAPH = 60;

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
        long[] prose = new long[page.units().size() + 1];
        for (int i = 0; i < page.units().size(); i++) {
            TextUnit unit = page.units().get(i);
            prose[i + 1] = prose[i] + (isParagraph(unit) ? unit.text().length() : 0);
        }
        long most = (long) (TOO_MUCH_TO_DROP * prose[page.units().size()]);
        for (Element element : page.elements()) {
            Range range = page.range(element);
            if (range.size() > 0
                    && !dropped[range.from()]
                    && Clutter.isSuspect(element)
                    && prose[range.to()] - prose[range.from()] <= most) {
                Arrays.fill(dropped, range.from(), range.to(), true);
            }
        }
    }

    private static boolean isParagraph(TextUnit unit) {
        return unit.isProse() && unit.text().length() >= SHORTEST_PARAGRAPH;
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
        return best == null ? new Range(0, 0) : page.range(climb(best));
    }

    /** An article in several parts has them in an element around the best one. */
    private Element climb(Element best) {
        Element top = best;
        Element around = best.parent();
        for (int i = 0;
                i < HIGHEST_CLIMB && around != null && !around.normalName().equals("body");
                i++) {
            if (isBetter(around, top)) {
                top = around;
            }
            around = around.parent();
        }
        return top;
    }

    private boolean isBetter(Element around, Element best) {
        Range inner = page.range(best);
        Range outer = page.range(around);
        long own = 0;
        long gained = 0;
        long other = 0;
        for (int i = outer.from(); i < outer.to(); i++) {
            TextUnit unit = page.units().get(i);
            long length = unit.text().length();
            if (dropped[i]) {
                continue;
            }
            if (inner.contains(i)) {
                own += isParagraph(unit) ? length : 0;
            } else if (isParagraph(unit)) {
                gained += length;
            } else {
                other += length;
            }
        }
        return gained > WORTH_CLIMBING * own && other <= OTHER_PER_PROSE * gained;
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
