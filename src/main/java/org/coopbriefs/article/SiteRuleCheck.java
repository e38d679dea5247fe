package org.coopbriefs.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.coopbriefs.text.EdtfDate;

/**
 * Tells whether the rules of sites still read the stored page of each site as {@code expected.json}
 * beside it says.
 */
@ApplicationScoped
public class SiteRuleCheck {

    private static final String PAGE = "page.html";
    private static final String EXPECTED = "expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject ArticleConfig config;
    @Inject Clock clock;

    /**
     * What became of one site's rule.
     *
     * @param fault what is wrong, or null
     * @param read what was read in the stored page, as it would stand in {@code expected.json};
     *     null where the page is fine or could not be read
     */
    public record Result(String site, String fault, String read) {}

    @JsonPropertyOrder({"title", "published", "blocks"})
    record Reading(String title, String published, List<List<String>> blocks) {}

    /** Checks every site that has a rule. */
    public List<Result> all() {
        return all(config.sites(), clock);
    }

    static List<Result> all(Path folder, Clock clock) {
        PageReader reader = new PageReader(clock, new SiteRules(folder));
        return SiteRules.folders(folder).stream().map(site -> check(site, reader)).toList();
    }

    private static Result check(Path site, PageReader reader) {
        String name = site.getFileName().toString();
        try {
            SiteRules.read(site);
            return compare(name, site, reading(site, name, reader));
        } catch (IllegalArgumentException | UnreadablePage | IOException wrong) {
            return new Result(name, String.valueOf(wrong.getMessage()), null);
        }
    }

    private static Reading reading(Path site, String name, PageReader reader) throws IOException {
        byte[] bytes = Files.readAllBytes(site.resolve(PAGE));
        Page page = reader.read(new RawPage(bytes, "text/html", "https://" + name + "/"));
        String body = page.text().body().value();
        return new Reading(
                page.title(),
                value(page.published(), EdtfDate::toString),
                page.text().blocks().stream()
                        .map(block -> List.of(block.kind().name(), block.span().of(body)))
                        .toList());
    }

    private static Result compare(String name, Path site, Reading read) throws IOException {
        Path expected = site.resolve(EXPECTED);
        if (!Files.exists(expected)) {
            return new Result(name, "no " + EXPECTED, written(read));
        }
        Reading wanted = JSON.readValue(Files.readString(expected), Reading.class);
        return wanted.equals(read)
                ? new Result(name, null, null)
                : new Result(name, "not as in " + EXPECTED, written(read));
    }

    private static String written(Reading read) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(read);
    }

    private static <T> String value(T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }
}
