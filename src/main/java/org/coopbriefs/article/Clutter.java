package org.coopbriefs.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that by their tag, role or name hold something other than the article. */
final class Clutter {

    /**
     * A class or identifier is suspect when one of its parts, between hyphens and underscores, is
     * one of these.
     */
    private static final Set<String> PARTS =
            Words.of(
                    """
                    related relate relation recommend recommended recommendation recommendations
                    recirc recirculation trending popular comment comments disqus replies respond
                    share sharing shares social socials follow addthis ad adv qc sharethis
                    breadcrumb breadcrumbs crumbs menu nav navbar navigation sidebar footer masthead
                    toolbar pagination pager paging ads advert advertisement advertising adsbygoogle
                    sponsor sponsored promo promos promotion banner taboola outbrain newsletter
                    newsletters subscribe subscription signup cookie cookies gdpr consent privacy
                    popup modal paywall tooltip rollover hotline copyright weather disclaimer rating
                    ratings
                    """);

    /** These are suspect only as the whole name: "tag-lao" on an article is its subject. */
    private static final Set<String> NAMES =
            Words.of(
                    """
                    ad tag tags tag-list taglist tags-list list-tags article-tags post-tags keywords
                    topics rail right-rail foot search search-form login print vote poll counter
                    widget widgets side-bar read-more readmore see-also also-like read-also
                    read-next up-next most-read mostread most-viewed author-bio author-box
                    author-info about-author more-news more-stories more-from related-news like-box
                    fb-comments other-news othernews news-other tin-khac box-category
                    """);

    /**
     * Long enough to mean the same within any name, whatever its separators; Vietnamese sites write
     * without marks.
     */
    private static final Set<String> ANYWHERE =
            Words.of(
                    """
                    related advert newsletter breadcrumb taboola outbrain sponsor lienquan docnhieu
                    xemnhieu docthem xemthem cungchuyenmuc cungchude binhluan quangcao tinkhac
                    baikhac tinmoi tinnong tinnoibat tukhoa thongke luottruycap chiase
                    """);

    private static final Set<String> HIDDEN =
            Words.of(
                    """
                    hidden hide d-none sr-only visually-hidden visuallyhidden screen-reader-text
                    invisible
                    """);

    /** No page needs more; one that has more means harm. */
    private static final int LONGEST_NAMES = 500;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[-_]+");

    /** What was found about names: a page repeats few names many times. */
    private final Map<String, Boolean> verdicts = new HashMap<>();

    private final Map<String, Boolean> hiding = new HashMap<>();

    boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || hidesByStyle(element.attr("style"))
                || hidesByKnownName(element.className());
    }

    private static boolean hidesByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private boolean hidesByKnownName(String names) {
        return !names.isEmpty()
                && names.length() <= LONGEST_NAMES
                && hiding.computeIfAbsent(names, Clutter::hidesByName);
    }

    private static boolean hidesByName(String names) {
        for (String name : SPACES.split(names)) {
            if (HIDDEN.contains(name) || name.startsWith("tooltip")) {

                return true;
            }
        }
        return false;
    }

    boolean isSuspect(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "aside" -> true;
            case "body", "html", "blockquote" -> false;
            default ->
                    element.attributesSize() > 0
                            && (isSuspectRole(element.attr("role"))
                                    || isSuspectNamed(element)
                                    || element.attr("type").startsWith("Related"));
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

    private boolean isSuspectNamed(Element element) {
        return isKnownSuspect(element.id()) || isKnownSuspect(element.className());
    }

    private boolean isKnownSuspect(String names) {
        return !names.isEmpty()
                && names.length() <= LONGEST_NAMES
                && verdicts.computeIfAbsent(names, Clutter::isSuspectNames);
    }

    private static boolean isSuspectNames(String names) {
        for (String name : SPACES.split(names)) {
            if (isSuspectName(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspectName(String name) {
        if (name.length() < 2) {
            return false;
        }
        String key = name.toLowerCase(Locale.ROOT);
        if (NAMES.contains(key)) {
            return true;
        }
        if (key.contains("embed")) {
            // a post of a social network, quoted in the article
            return false;
        }
        for (String part : SEPARATORS.split(key)) {
            if (PARTS.contains(part)) {
                return true;
            }
        }
        String joined = key.replace("-", "").replace("_", "");
        return ANYWHERE.stream().anyMatch(joined::contains);
    }
}
