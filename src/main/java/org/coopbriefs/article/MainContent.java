package org.coopbriefs.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coopbriefs.article.PageText.Range;

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

    private static final double PROMISED = 1.2;

    private static final Pattern PROMISING =
            Pattern.compile(
                    "(?i)(?:article|content|body|entry|post|story|text|detail|noi-?dung|bai-?viet|fck|main)");

    private final PageText page;
    private final boolean[] dropped;
    private final Map<Area, Double> votes = new HashMap<>();

    /**
     * Up to each unit, of those that were not dropped: the characters of all, of links, of
     * paragraphs.
     */
    private final long[] all;

    private final long[] links;
    private final long[] prose;
    private final long[] other;

    MainContent(PageText page) {
        this.page = page;
        int size = page.units().size();
        dropped = new boolean[size];
        all = new long[size + 1];
        links = new long[size + 1];
        prose = new long[size + 1];
        other = new long[size + 1];
        count();
        dropSuspects();
        count();
    }

    boolean isDropped(int unit) {
        return dropped[unit];
    }

    private void count() {
        for (int i = 0; i < dropped.length; i++) {
            TextUnit unit = page.units().get(i);
            int length = dropped[i] ? 0 : unit.text().length();
            all[i + 1] = all[i] + length;
            links[i + 1] = links[i] + (dropped[i] ? 0 : unit.links());
            prose[i + 1] = prose[i] + (unit.isParagraph() ? length : 0);
            boolean neither = !unit.isParagraph() && !unit.isHeading();
            other[i + 1] = other[i] + (neither ? length : 0);
        }
    }

    private static long within(Range range, long[] sums) {
        return sums[range.to()] - sums[range.from()];
    }

    private void dropSuspects() {
        Clutter clutter = new Clutter();
        double most = TOO_MUCH_TO_DROP * prose[dropped.length];
        for (Area area : page.areas()) {
            Range range = area.range();
            if (range.size() > 0
                    && !dropped[range.from()]
                    && within(range, prose) <= most
                    && clutter.isSuspect(area.element())) {
                Arrays.fill(dropped, range.from(), range.to(), true);
            }
        }
    }

    /** Takes these units for the article, whatever their surroundings are called. */
    Range take(Range body) {
        Arrays.fill(dropped, body.from(), body.to(), false);
        return body;
    }

    /** The units of the article's element; empty where the page has no prose. */
    Range find() {
        List<TextUnit> units = page.units();
        for (int i = 0; i < units.size(); i++) {
            if (!dropped[i] && units.get(i).isProse() && !units.get(i).isHeading()) {
                vote(units.get(i));
            }
        }
        Area best = null;
        double most = 0;
        for (Area area : page.areas()) {
            double score = score(area);
            if (score > most) {
                most = score;
                best = area;
            }
        }
        return best == null ? new Range(0, 0) : climb(best).range();
    }

    /** An article in several parts has them in an element around the best one. */
    private Area climb(Area best) {
        Area top = best;
        Area around = best.parent();
        for (int i = 0; i < HIGHEST_CLIMB && around != null && !around.tag().equals("body"); i++) {
            if (isBetter(around.range(), top.range())) {
                top = around;
            }
            around = around.parent();
        }
        return top;
    }

    private boolean isBetter(Range around, Range best) {
        long gained = within(around, prose) - within(best, prose);
        long added = within(around, other) - within(best, other);
        return gained > WORTH_CLIMBING * within(best, prose) && added <= OTHER_PER_PROSE * gained;
    }

    private double score(Area area) {
        Double voted = votes.get(area);
        if (voted == null) {
            return 0;
        }
        boolean promising =
                PROMISING.matcher(area.names()).find()
                        || area.tag().equals("article")
                        || area.element().attr("itemprop").equals("articleBody");
        long length = within(area.range(), all);
        double linked =
                length == 0 ? 0 : Math.min(1, (double) within(area.range(), links) / length);
        return voted * (1 - linked) * (promising ? PROMISED : 1);
    }

    private void vote(TextUnit unit) {
        double weight = 1 + commas(unit.text()) + Math.min(unit.text().length() / 100.0, 3);
        Area area = isLeaf(unit.owner()) ? unit.owner().parent() : unit.owner();
        for (int level = 0; level < LEVELS && area != null; level++) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            votes.merge(area, weight * share, Double::sum);
            area = area.parent();
        }
    }

    private static boolean isLeaf(Area area) {
        return switch (area.tag()) {
            case "p", "li", "blockquote", "pre", "figcaption", "td", "dd" -> true;
            default -> false;
        };
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }
}
