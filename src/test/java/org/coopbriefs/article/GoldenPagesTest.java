package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page under {@code pages/} is read as the JSON beside it says; one file a shape of page. */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final ObjectMapper json = new ObjectMapper();
    private final PageReader reader = new PageReader(CLOCK);

    @TestFactory
    Stream<DynamicTest> readsEveryPageAsExpected() throws IOException {
        return pages().stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.getFileName().toString(), () -> check(page)));
    }

    @Test
    void thereArePages() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(11);
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        JsonNode expected =
                json.readTree(
                        Files.readString(
                                file.resolveSibling(
                                        name.substring(0, name.lastIndexOf('.')) + ".json")));

        Page page = reader.read(new RawPage(Files.readAllBytes(file), type(name), null));

        assertThat(page.title()).isEqualTo(expected.get("title").asText());
        assertThat(blocks(page)).containsExactlyElementsOf(blocks(expected));
        assertThat(String.valueOf(page.published())).isEqualTo(text(expected, "published"));
        assertThat(String.valueOf(page.publishedFrom())).isEqualTo(text(expected, "publishedFrom"));
        assertThat(String.valueOf(page.canonical())).isEqualTo(text(expected, "canonical"));
        assertThat(String.valueOf(page.outlet())).isEqualTo(text(expected, "outlet"));
        assertThat(page.language()).isEqualTo(expected.get("language").asText());
    }

    private static String text(JsonNode expected, String name) {
        return expected.get(name).asText("null");
    }

    private static List<String> blocks(Page page) {
        String body = page.text().body().value();
        return page.text().blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(body))
                .toList();
    }

    private static List<String> blocks(JsonNode expected) {
        List<String> blocks = new ArrayList<>();
        expected.get("blocks")
                .forEach(block -> blocks.add(block.get(0).asText() + " " + block.get(1).asText()));
        return blocks;
    }

    private static String type(String name) {
        return name.endsWith(".txt") ? "text/plain" : "text/html";
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
