package org.coopbriefs.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.article.PageText.Range;
import org.jsoup.nodes.Document;

/**
 * The title of an HTML page.
 *
 * @param unit where it stands in the page's text, or -1
 */
record HtmlTitle(String text, int unit) {

    private static final Pattern SUFFIX =
            Pattern.compile("^(.{12,400}\\S)\\s{1,3}[|»·–—-]\\s{1,3}(.{2,80})$");
    private static final Pattern NAMED_TITLE =
            Pattern.compile("(?i)(?:title|tieu-?de|headline|ten-?bai)");

    private static final double SAME = 0.6;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;

    /** So many runs of text before the article, its title may stand. */
    private static final int REACH = 12;

    static HtmlTitle of(Document page, PageText text, PageMetadata metadata, Range body) {
        String declared =
                withoutSite(
                        metadata.title() == null
                                ? Whitespace.tidy(page.title())
                                : metadata.title());
        int unit = saying(text.units(), declared);
        if (unit < 0 && metadata.title() == null) {
            unit = standing(text.units(), body);
        }
        String title = unit < 0 ? declared : text.units().get(unit).text();
        return new HtmlTitle(title, unit);
    }

    /** Without the site's name at the end; the part before it is the longer one. */
    static String withoutSite(String title) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.matches()) {
            return title;
        }
        boolean shorter = suffix.group(2).length() * 2 < suffix.group(1).length();
        return shorter ? suffix.group(1) : title;
    }

    /**
     * The heading that says what the head of the page declares, else the line that says exactly
     * that.
     */
    private static int saying(List<TextUnit> units, String declared) {
        String wanted = declared.toLowerCase(Locale.ROOT);
        int exact = -1;
        int alike = -1;
        for (int i = 0; i < units.size(); i++) {
            TextUnit unit = units.get(i);
            boolean same =
                    unit.text().length() == wanted.length()
                            && unit.text().toLowerCase(Locale.ROOT).equals(wanted);
            if (unit.owner().tag().equals("h1")) {
                if (same) {
                    return i;
                }
                alike = alike < 0 && Likeness.of(unit.text(), declared) > SAME ? i : alike;
            } else if (same && (exact < 0 || unit.isHeading() && !units.get(exact).isHeading())) {
                exact = i;
            }
        }
        return alike >= 0 ? alike : exact;
    }

    private static boolean isLike(TextUnit heading, String declared) {
        return heading.text().length() <= LONGEST && Likeness.of(heading.text(), declared) > SAME;
    }

    /**
     * What is set as a title nearest before the article, on a page whose head names only the site.
     */
    private static int standing(List<TextUnit> units, Range body) {
        int best = -1;
        for (int i = Math.max(0, body.from() - REACH);
                i < Math.min(body.from() + 2, units.size());
                i++) {
            int length = units.get(i).text().length();
            boolean fits =
                    length >= SHORTEST && length <= LONGEST && units.get(i).linkShare() < 0.9;
            if (fits
                    && rank(units.get(i)) > 0
                    && (best < 0 || rank(units.get(i)) >= rank(units.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int rank(TextUnit unit) {
        if (unit.owner().tag().equals("h1")) {
            return 3;
        }
        if (unit.isHeading()) {
            return 2;
        }
        return NAMED_TITLE.matcher(unit.owner().names()).find() ? 1 : 0;
    }
}
