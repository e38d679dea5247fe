package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.article.Page;
import org.coopbriefs.extraction.Extraction;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.FoundActivity;

/**
 * An article with what a careful reader finds in it and what the rules found.
 *
 * @param gold the labels, as in the corpus
 */
public record LabelledArticle(JsonNode gold, Page page, Extraction extraction) {

    public String id() {
        return gold.path("id").asText();
    }

    /** The labels of a field, those that must be found before those that may be. */
    List<JsonNode> labels(Field field) {
        List<JsonNode> labels = new ArrayList<>();
        gold.path(field.label()).forEach(labels::add);
        labels.sort((one, other) -> Boolean.compare(field.mayMiss(one), field.mayMiss(other)));
        return labels;
    }

    /** What was found of a field and is compared with its labels. */
    List<Finding> findings(Field field) {
        return findings().filter(field::claims).toList();
    }

    /** All findings that are more than a hint. */
    Stream<Finding> findings() {
        return activities().flatMap(activity -> activity.findings().stream());
    }

    Stream<FoundActivity> activities() {
        return extraction.activities().stream().filter(activity -> !activity.aside());
    }

    String quote(Finding finding) {
        return finding.evidence().sentence().of(page.text().body().value());
    }
}
