package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.coopbriefs.extraction.Finding;

/**
 * Labels and findings of one field in one article, each with its partner: a label takes the first
 * finding that says the same and is still free, and those that must be found choose first.
 *
 * @param pairs which finding is which label
 * @param missed labels that had to be found
 * @param surplus findings that no label asks for
 */
record Comparison(Map<JsonNode, Finding> pairs, List<JsonNode> missed, List<Finding> surplus) {

    static Comparison of(
            LabelledArticle article, Field field, BiPredicate<JsonNode, Finding> likeness) {
        List<Finding> left = new ArrayList<>(article.findings(field));
        Map<JsonNode, Finding> pairs = new LinkedHashMap<>();
        List<JsonNode> missed = new ArrayList<>();
        for (JsonNode label : article.labels(field)) {
            Finding hit =
                    left.stream().filter(f -> likeness.test(label, f)).findFirst().orElse(null);
            if (hit != null) {
                pairs.put(label, hit);
                left.remove(hit);
            } else if (!field.mayMiss(label)) {
                missed.add(label);
            }
        }
        return new Comparison(pairs, missed, left);
    }

    /** Whether the finding is one that the labels know. */
    boolean isRight(Finding finding) {
        return pairs.containsValue(finding);
    }
}
