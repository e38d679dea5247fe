package org.coopbriefs.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's JSON-LD (schema.org), as far as it describes an article. */
final class LinkedData {

    /** Sites write JSON by hand: raw line feeds, comments, commas too many. */
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private LinkedData() {}

    /** The first node whose type is some kind of article, or a missing node. */
    static JsonNode article(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            JsonNode found =
                    isLinkedData(script) ? article(script.data()) : MissingNode.getInstance();
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isLinkedData(Element script) {
        return script.attr("type")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("application/ld+json");
    }

    /** The text under this name, or null. */
    static String text(JsonNode article, String name) {
        String text = article.path(name).asText("").strip();
        return text.isEmpty() ? null : text;
    }

    private static JsonNode article(String json) {
        try {
            return search(LENIENT.readTree(json));
        } catch (JsonProcessingException notJson) {
            // metadata is a hint: a page that writes it wrongly is read without it
            return MissingNode.getInstance();
        }
    }

    private static JsonNode search(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            inside(node).filter(JsonNode::isContainerNode).forEach(open::add);
        }
        return MissingNode.getInstance();
    }

    /** Where a node may hold the article: a list, a graph, a page's main thing. */
    private static Stream<JsonNode> inside(JsonNode node) {
        return node.isArray()
                ? node.valueStream()
                : Stream.of(node.path("@graph"), node.path("mainEntity"));
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText("") : type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }
}
