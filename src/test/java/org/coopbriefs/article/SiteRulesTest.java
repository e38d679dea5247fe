package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose pages are misread gets a folder, and no code. */
class SiteRulesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/sites");
    private static final Path EXAMPLE = EXAMPLES.resolve("tin.example.vn");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seeds/sites", "src/test/resources/sites"})
    void readsStoredPagesAsExpected(String sites) {
        assertThat(SiteRuleCheck.all(Path.of(sites), CLOCK))
                .allSatisfy(result -> assertThat(result.fault()).as(result.read()).isNull());
    }

    @Test
    void isNeededForTheExample() throws IOException {
        byte[] page = Files.readAllBytes(EXAMPLE.resolve("page.html"));
        RawPage raw = new RawPage(page, "text/html", "https://www.tin.example.vn/a.html");

        assertThat(new PageReader(CLOCK).read(raw).text().body().value())
                .doesNotContain("Ba mươi cán bộ");
        assertThat(new PageReader(CLOCK, new SiteRules(EXAMPLES)).read(raw).text().body().value())
                .startsWith("Ba mươi cán bộ");
    }

    @Test
    void printsWhatIsReadWhereNothingIsExpectedYet() throws IOException {
        Path site = copy("rule.properties", "page.html");

        SiteRuleCheck.Result result = SiteRuleCheck.all(folder, CLOCK).getFirst();

        assertThat(result.fault()).contains("expected.json");
        Files.writeString(site.resolve("expected.json"), result.read());
        assertThat(SiteRuleCheck.all(folder, CLOCK).getFirst().fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline = h1", "body = div[", "title ="})
    void saysWhatIsWrongWithARule(String rule) throws IOException {
        Path site = copy("page.html");
        Files.writeString(site.resolve("rule.properties"), rule);

        List<SiteRuleCheck.Result> results = SiteRuleCheck.all(folder, CLOCK);

        assertThat(results.getFirst().fault()).startsWith(rule.substring(0, rule.indexOf(' ')));
    }

    private Path copy(String... files) throws IOException {
        Path site = Files.createDirectory(folder.resolve("tin.example.vn"));
        for (String file : files) {
            Files.copy(EXAMPLE.resolve(file), site.resolve(file));
        }
        return site;
    }
}
