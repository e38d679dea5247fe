package org.coopbriefs.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself for machines.
 *
 * @param title without the site's name where that could be told; may be null
 * @param description the summary for search engines, often the author's lead; may be null
 * @param days candidates for the day of publication, the best first
 */
record PageMetadata(
        String title,
        String description,
        List<LocalDate> days,
        String canonical,
        String outlet,
        String language) {

    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "published_date",
                    "published_at",
                    "dc.date.issued",
                    "dcterms.date",
                    "dc.date",
                    "dcterms.created",
                    "citation_publication_date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "article.published",
                    "publication_date",
                    "date");

    static PageMetadata none(String address) {
        return new PageMetadata(null, null, List.of(), address, host(address), null);
    }

    static PageMetadata of(Document page, String address) {
        JsonNode article = LinkedData.article(page);
        String canonical = canonical(page, address);
        String host = host(canonical) == null ? host(address) : host(canonical);
        return new PageMetadata(
                title(page, article),
                meta(page, "og:description", "description"),
                days(page, article),
                canonical,
                host == null ? meta(page, "og:site_name") : host,
                language(page));
    }

    private static String title(Document page, JsonNode article) {
        String title = meta(page, "og:title", "twitter:title");
        return title == null ? LinkedData.text(article, "headline") : title;
    }

    private static List<LocalDate> days(Document page, JsonNode article) {
        List<String> values = new ArrayList<>();
        values.add(LinkedData.text(article, "datePublished"));
        DATES.forEach(name -> values.add(meta(page, name)));
        Element marked =
                page.selectFirst(
                        "[itemprop=datePublished][content], [itemprop=datePublished][datetime]");
        if (marked != null) {
            values.add(
                    marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
        }
        return values.stream().map(MachineDate::read).filter(Objects::nonNull).toList();
    }

    private static String canonical(Document page, String address) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String given = link == null ? meta(page, "og:url") : link.attr("abs:href");
        return given == null || host(given) == null ? address : given;
    }

    private static String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        return root == null ? meta(page, "language", "content-language") : root.attr("lang");
    }

    /** The first of these meta tags that is not blank, or null. */
    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element tag : page.head().getElementsByTag("meta")) {
                boolean named =
                        name.equalsIgnoreCase(tag.attr("property"))
                                || name.equalsIgnoreCase(tag.attr("name"))
                                || name.equalsIgnoreCase(tag.attr("itemprop"));
                String value = named ? Whitespace.tidy(tag.attr("content")) : "";
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The host without {@code www.}, or null where this is no address of the web. */
    static String host(String address) {
        if (address == null || !address.matches("(?i)https?://.{1,2000}")) {
            return null;
        }
        try {
            String host = new URI(address.strip().replace(' ', '+')).getHost();
            return host == null
                    ? null
                    : host.toLowerCase(java.util.Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
