package org.coopbriefs.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that by their tag, role or name hold something other than the article. */
final class Clutter {

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:display\\s?:\\s?none|visibility\\s?:\\s?hidden)");

    private static final Pattern HIDDEN_NAME =
            Pattern.compile(
                    "(?:^|\\s)(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text)(?:\\s|$)");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:"
                            + "related|relate|lien-?quan|lienquan|tin-?khac|bai-?khac|tin-?lien|tin-?moi|tin-?nong|tin-?noi-?bat|doc-?nhieu|xem-?nhieu|doc-?them|xem-?them|cung-?chuyen-?muc"
                            + "|most-?(?:read|view|viewed|popular)|popular|trending|recommend\\w{0,8}|recirc\\w{0,10}|read-?(?:more|next|also)|more-?(?:news|stories|from|on)|see-?also|up-?next|also-?like"
                            + "|comments?|binh-?luan|disqus|fb-comments|discussion|replies|respond"
                            + "|share|sharing|shares|socials?|social-\\w{1,20}|follow|addthis|sharethis|like-?box"
                            + "|breadcrumbs?|menu|nav|navbar|navigation|sidebar|side-?bar|rail|footer|foot|masthead|toolbar|pagination|pager|paging"
                            + "|ads?|advert\\w{0,12}|adsbygoogle|sponsor\\w{0,6}|promo\\w{0,6}|banner|taboola|outbrain|dfp|commercial|affiliate"
                            + "|newsletter\\w{0,10}|subscri\\w{0,8}|sign-?up|cookies?|gdpr|consent|popup|modal|overlay|paywall|login|search|tooltip"
                            + "|tags?|tag-?list|keywords?|tu-?khoa|topics?|rating|ratings|vote|poll|hotline|counter|copyright|weather|widget|disclaimer|print|byline-bio|author-?(?:bio|box|info)|about-?author"
                            + ")(?:$|[\\s_-]|\\d)");

    private Clutter() {}

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || HIDDEN_NAME.matcher(element.className()).find();
    }

    static boolean isSuspect(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "aside" -> true;
            case "body", "html" -> false;
            default -> isSuspectRole(element.attr("role")) || isSuspectName(element);
        };
    }

    private static boolean isSuspectRole(String role) {
        return switch (role) {
            case "navigation",
                    "complementary",
                    "contentinfo",
                    "search",
                    "dialog",
                    "menu",
                    "banner" ->
                    true;
            default -> false;
        };
    }

    private static boolean isSuspectName(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1 && NAME.matcher(names).find();
    }
}
