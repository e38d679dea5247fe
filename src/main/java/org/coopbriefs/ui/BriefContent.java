package org.coopbriefs.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coopbriefs.activity.ReviewState;

/** What an edition says, as it was kept: pages show this and never count again. */
final class BriefContent {

    private final JsonNode said;
    private final Map<String, JsonNode> facts = new LinkedHashMap<>();
    private final Map<String, JsonNode> activities = new LinkedHashMap<>();
    private final Map<String, JsonNode> sources = new LinkedHashMap<>();

    /**
     * @param said what a brief says, as the interface answers it
     */
    BriefContent(JsonNode said) {
        this.said = said;
        for (JsonNode activity : said.path("activities")) {
            for (JsonNode fact : activity.path("facts")) {
                facts.put(fact.path("id").asText(), fact);
                activities.put(fact.path("id").asText(), activity);
            }
        }
        for (JsonNode citation : said.path("sources")) {
            sources.put(citation.at("/source/id").asText(), citation.path("source"));
        }
    }

    /** Reads the content of an edition, or its figures alone. */
    static BriefContent of(String text, ObjectMapper json) {
        try {
            return new BriefContent(json.readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    JsonNode said() {
        return said;
    }

    /** Missing where the brief does not show it. */
    JsonNode fact(String id) {
        return facts.getOrDefault(id, MissingNode.getInstance());
    }

    JsonNode activityOf(String fact) {
        return activities.getOrDefault(fact, MissingNode.getInstance());
    }

    JsonNode sourceOf(String fact) {
        return sources.getOrDefault(fact(fact).path("source").asText(), MissingNode.getInstance());
    }

    /** All facts that it shows and that were read in this article. */
    List<String> factsOf(String article) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue().path("source").asText().equals(article))
                .map(Map.Entry::getKey)
                .toList();
    }

    Stream<JsonNode> leftOut() {
        return StreamSupport.stream(said.path("leftOut").spliterator(), false);
    }

    /** From how many articles these facts come. */
    long articles(Collection<String> ids) {
        return ids.stream()
                .map(id -> fact(id).path("source").asText(null))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    boolean anyUnconfirmed(Collection<String> ids) {
        return ids.stream().map(this::fact).anyMatch(BriefContent::isUnconfirmed);
    }

    boolean anyHedged(Collection<String> ids) {
        return ids.stream()
                .map(id -> fact(id).path("qualifier").asText("EXACT"))
                .anyMatch(qualifier -> !qualifier.equals("EXACT"));
    }

    static boolean isUnconfirmed(JsonNode fact) {
        return fact.has("review")
                && !ReviewState.valueOf(fact.get("review").asText()).isConfirmed();
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
