package org.coopbriefs.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    static PageMetadata none(String address) {
        return new PageMetadata(null, null, List.of(), address, host(address), null);
    }

    static PageMetadata of(Document page, String address) {
        JsonNode article = LinkedData.article(page);
        Map<String, String> tags = tags(page);
        String canonical = canonical(page, tags, address);
        String host = host(canonical) == null ? host(address) : host(canonical);
        return new PageMetadata(
                title(tags, article),
                first(tags, "og:description", "description"),
                days(page, tags, article),
                canonical,
                host == null ? tags.get("og:site_name") : host,
                language(page, tags));
    }

    /** The head's meta tags by name, the first that is not blank of each. */
    private static Map<String, String> tags(Document page) {
        Map<String, String> tags = new HashMap<>();
        for (Element tag : page.head().getElementsByTag("meta")) {
            String value = Whitespace.tidy(tag.attr("content"));
            for (String key : NAMES) {
                String name = tag.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !value.isEmpty()) {
                    tags.putIfAbsent(name, value);
                }
            }
        }
        return tags;
    }

    private static String first(Map<String, String> tags, String... names) {
        return Stream.of(names).map(tags::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String title(Map<String, String> tags, JsonNode article) {
        String title = first(tags, "og:title", "twitter:title");
        String headline = title == null ? LinkedData.text(article, "headline") : title;
        return headline == null ? null : Whitespace.tidy(Parser.unescapeEntities(headline, false));
    }

    private static List<LocalDate> days(Document page, Map<String, String> tags, JsonNode article) {
        List<String> values = new ArrayList<>();
        values.add(LinkedData.text(article, "datePublished"));
        DATES.forEach(name -> values.add(tags.get(name)));
        for (Element marked : page.getElementsByAttributeValue("itemprop", "datePublished")) {
            values.add(
                    marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
        }
        return values.stream().map(MachineDate::read).filter(Objects::nonNull).toList();
    }

    private static String canonical(Document page, Map<String, String> tags, String address) {
        for (Element link : page.head().getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && host(link.attr("abs:href")) != null) {
                return link.attr("abs:href");
            }
        }
        String given = tags.get("og:url");
        return host(given) == null ? address : given;
    }

    private static String language(Document page, Map<String, String> tags) {
        Element root = page.head().parent();
        String declared = root == null ? "" : root.attr("lang");
        return declared.isBlank() ? first(tags, "language", "content-language") : declared;
    }

    /** The host without {@code www.}, or null where this is no address of the web. */
    static String host(String address) {
        if (address == null || !address.matches("(?i)https?://.{1,2000}")) {
            return null;
        }
        try {
            String host = new URI(address.strip().replace(' ', '+')).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
