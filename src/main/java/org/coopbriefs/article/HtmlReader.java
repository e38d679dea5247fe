package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coopbriefs.article.PageText.Range;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page. */
final class HtmlReader {

    private static final int SHORTEST_LINK = 20;
    private static final int FEWEST_LINKS = 5;

    /**
     * A list of articles bears the title of none, and has nearly a linked headline for each
     * summary.
     */
    private static final double LINKS_PER_PARAGRAPH = 0.6;

    private static final int SHORT = 600;

    private static final Pattern REFUSAL =
            Pattern.compile(
                    "(?iu).{0,40}(?:\\b(?:404|403|500|502|503)\\b|not found|access denied|forbidden|log ?in|sign in|không tìm thấy|không tồn tại|đăng nhập|bảo trì).{0,60}");

    private final PageMetadata metadata;
    private final PageText text;
    private final Range body;
    private final boolean entitled;
    private final Draft draft;

    HtmlReader(String html, String address, SiteRules rules) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        metadata = PageMetadata.of(page, address);
        SiteRule rule = rules.of(metadata.outlet());
        rule.clean(page);
        text = PageText.of(page);
        MainContent content = new MainContent(text);
        Range ruled = rule.body(page, text);
        body = ruled.size() > 0 ? content.take(ruled) : content.find();
        HtmlTitle title = title(page, rule);
        entitled = title.unit() >= 0;
        HtmlBody blocks =
                new HtmlBody(text, content, title, metadata.description())
                        .withLead(rule.unit("lead", page, text));
        draft = new Draft(title.text(), blocks.pieces(body), days(page, rule, title)).titled();
    }

    private HtmlTitle title(Document page, SiteRule rule) {
        int ruled = rule.unit("title", page, text);
        return ruled < 0
                ? HtmlTitle.of(page, text, metadata, body)
                : new HtmlTitle(text.units().get(ruled).text(), ruled);
    }

    private List<LocalDate> days(Document page, SiteRule rule, HtmlTitle title) {
        List<LocalDate> days = new ArrayList<>(rule.days(page));
        days.addAll(new HtmlDatelines(text, title, body).days());
        return days;
    }

    PageMetadata metadata() {
        return metadata;
    }

    Draft draft() {
        return draft;
    }

    /** A front page, a search result or the site's refusal has text, but no article. */
    boolean holdsNoArticle() {
        List<TextUnit> units = text.units().subList(body.from(), body.to());
        long links = units.stream().filter(HtmlReader::isLinkedHeadline).count();
        long paragraphs = units.stream().filter(TextUnit::isParagraph).count();
        boolean listing =
                !entitled && links >= FEWEST_LINKS && links >= LINKS_PER_PARAGRAPH * paragraphs;
        boolean refusal = draft.length() < SHORT && REFUSAL.matcher(draft.title()).matches();
        return listing || refusal;
    }

    private static boolean isLinkedHeadline(TextUnit unit) {
        return unit.text().length() >= SHORTEST_LINK && unit.linkShare() > 0.8;
    }
}
