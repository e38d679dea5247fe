package org.coopbriefs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coopbriefs.article.Page;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.ArticleText;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.FoundActivity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code seeds/expected.json} says what must be found in the founding articles, and nothing else
 * may be.
 */
class FoundingArticlesTest {

    private static final Path SEEDS = Path.of("seeds");

    /** Words of the article, told in passing: not compared. */
    private static final Set<String> WORDING =
            Set.of(
                    "who",
                    "purpose",
                    "leader",
                    "mention",
                    "quote",
                    "repeatedIn",
                    "optional",
                    "note");

    private final PageReader reader = new PageReader(Clock.systemUTC());

    @TestFactory
    Stream<DynamicTest> findsWhatIsToldAndNothingElse() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(SEEDS.resolve("expected.json").toFile());
        return StreamSupport.stream(expected.path("articles").spliterator(), false)
                .map(
                        article ->
                                DynamicTest.dynamicTest(
                                        article.path("file").asText(), () -> check(article)));
    }

    private void check(JsonNode expected) {
        Page page = read(expected.path("file").asText());
        assertThat(page.title()).isEqualTo(expected.path("title").asText());
        assertThat(text(page.published())).isEqualTo(text(expected.path("published")));
        List<FoundActivity> activities = AllRules.extractor().extract(article(page)).activities();
        List<FoundActivity> own = activities.stream().filter(a -> !a.aside()).toList();
        assertThat(own).hasSize(1);
        FoundActivity activity = own.getFirst();
        assertThat(text(activity.date())).isEqualTo(text(expected.path("date")));
        assertThat(text(activity.dateFrom())).isEqualTo(text(expected.path("dateFrom")));
        assertThat(new TreeSet<>(activity.provinces()))
                .isEqualTo(new TreeSet<>(strings(expected.path("provinces"))));
        checkFacts(expected.path("facts"), activity.findings(), page.text().body().value());
    }

    private static void checkFacts(JsonNode expected, List<Finding> findings, String body) {
        List<Finding> left = new ArrayList<>(findings);
        for (JsonNode fact : expected) {
            Finding found =
                    left.stream()
                            .filter(finding -> agrees(fact, finding, body))
                            .findFirst()
                            .orElse(null);
            if (!fact.path("optional").asBoolean()) {
                assertThat(found).as("%s%n among %s", fact, left).isNotNull();
            }
            left.remove(found);
        }
        assertThat(left).as("what is not in the article").isEmpty();
    }

    private static boolean agrees(JsonNode fact, Finding finding, String body) {
        String sentence = finding.evidence().sentence().of(body);
        boolean told =
                sentence.equals(fact.path("quote").asText())
                        || strings(fact.path("repeatedIn")).contains(sentence);
        return told
                && fact.path("kind").asText().equals(finding.kind())
                && fact.properties().stream()
                        .filter(field -> !WORDING.contains(field.getKey()))
                        .allMatch(field -> agrees(field.getKey(), field.getValue(), finding));
    }

    private static boolean agrees(String field, JsonNode expected, Finding finding) {
        return switch (field) {
            case "kind" -> true;
            case "scope" -> expected.asText().equals(finding.scope().name());
            case "qualifier" -> expected.asText().equals(finding.qualifier().name());
            case "from" -> same(expected, finding.from());
            case "to" -> same(expected, finding.to());
            // a signing whose day the sentence does not tell takes the activity's
            case "signedOn" ->
                    !finding.fields().containsKey(field)
                            || same(expected, finding.fields().get(field));
            case "partOf" -> expected.isNull() == (finding.partOf() == null);
            default -> same(expected, finding.fields().get(field));
        };
    }

    private static boolean same(JsonNode expected, Object found) {
        if (expected.isNull() || expected.isMissingNode()) {
            return found == null;
        }
        if (found instanceof Collection<?> many) {
            return new TreeSet<>(strings(expected))
                    .equals(new TreeSet<>(many.stream().map(Object::toString).toList()));
        }
        if (found == null) {
            return false;
        }
        return found instanceof Number
                ? new BigDecimal(expected.asText()).compareTo(new BigDecimal(found.toString())) == 0
                : expected.asText().equals(found.toString());
    }

    private Page read(String file) {
        try {
            return reader.read(
                    new RawPage(Files.readAllBytes(SEEDS.resolve(file)), "text/html", null));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ArticleText article(Page page) {
        return new ArticleText(
                page.title(), page.text(), page.published(), page.publishedFrom(), page.language());
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static String text(Object value) {
        if (value instanceof JsonNode node) {
            return node.isNull() || node.isMissingNode() ? null : node.asText();
        }
        return value == null ? null : value.toString();
    }
}
