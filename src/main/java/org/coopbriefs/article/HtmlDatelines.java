package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coopbriefs.article.PageText.Range;

/**
 * Finds the visible datelines of an HTML page: by the title or right after the article, the nearest
 * to the title first.
 */
final class HtmlDatelines {

    /** So many runs of text away from the title, a date still belongs to it. */
    private static final int REACH = 8;

    /** Names of the site's own clock, which shows the day of the visit. */
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:clock|today|now|current-?(?:date|time)|site-?header|top-?bar|masthead|header-?top|top-?header|hom-?nay)(?:$|[\\s_-])");

    private final PageText page;
    private final Range body;
    private final int title;

    HtmlDatelines(PageText page, HtmlTitle title, Range body) {
        this.page = page;
        this.body = body;
        this.title = title.unit() < 0 ? body.from() : title.unit();
    }

    List<LocalDate> days() {
        int from = Math.max(0, Math.min(title, body.from()) - REACH);
        int to = Math.min(page.units().size(), body.to() + REACH / 2);
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt(unit -> Math.abs(unit - title)))
                .map(unit -> day(page.units().get(unit)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day, or null; a link leads to another article. */
    private LocalDate day(TextUnit unit) {
        LocalDate day = unit.linkShare() > 0.6 ? null : DatelineReader.read(unit.text());
        return day == null || isClock(unit.owner()) ? null : day;
    }

    private boolean isClock(Area owner) {
        for (Area area = owner; area != null && !area.tag().equals("body"); area = area.parent()) {
            boolean header = area.tag().equals("header") && !area.range().contains(title);
            if (header || CLOCK.matcher(area.names()).find()) {
                return true;
            }
        }
        return false;
    }
}
