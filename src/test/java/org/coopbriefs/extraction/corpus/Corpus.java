package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.article.Page;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.ArticleText;
import org.coopbriefs.text.VietnamTime;

/** Reads labelled articles with every rule there is. */
public final class Corpus {

    /** The project's own. */
    public static final Path OWN = Path.of("src", "test", "resources", "corpus");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No article is younger. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), VietnamTime.ZONE);

    private static final PageReader READER = new PageReader(CLOCK);

    private Corpus() {}

    /** The project's own labelled articles. */
    public static List<LabelledArticle> own() throws IOException {
        return in(OWN.resolve("articles"), OWN.resolve("gold"));
    }

    /** The articles that the labels in {@code gold} name, by the names of the labels' files. */
    public static List<LabelledArticle> in(Path articles, Path gold) throws IOException {
        List<LabelledArticle> all = new ArrayList<>();
        for (Path file : sorted(gold)) {
            JsonNode labels = JSON.readTree(file.toFile());
            Page page = page(articles.resolve(labels.path("article").asText()));
            all.add(new LabelledArticle(labels, page, AllRules.extractor().extract(article(page))));
        }
        return all;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** A page in UTF-8, told by its name whether it is HTML. */
    public static Page page(Path file) throws IOException {
        String type = file.toString().endsWith(".html") ? "text/html" : "text/plain";
        byte[] bytes = Files.readAllBytes(file);
        return READER.read(new RawPage(bytes, type + "; charset=utf-8", null));
    }

    /** What the extractor reads of a page. */
    public static ArticleText article(Page page) {
        return new ArticleText(
                page.title(), page.text(), page.published(), page.publishedFrom(), page.language());
    }
}
