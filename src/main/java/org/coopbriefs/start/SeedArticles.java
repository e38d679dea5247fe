package org.coopbriefs.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.article.ArticleIntake;
import org.coopbriefs.article.RawPage;

/** Loads the founding articles; again changes nothing. */
@ApplicationScoped
public class SeedArticles {

    /** Who has received them, as their rows say. */
    static final String RECEIVER = "seeds";

    @Inject BriefsConfig config;
    @Inject ArticleIntake intake;
    @Inject ActivityDrafting drafting;

    /** Reads every page in {@code seeds/articles} and tells how it went, a line each. */
    public void load(Consumer<String> progress) {
        List<Path> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            Path page = pages.get(i);
            var received =
                    intake.receive(new RawPage(read(page), "text/html", null), null, RECEIVER);
            int activities = drafting.draft(received.article().id).size();
            progress.accept(
                    "  [%d/%d] %s: %s, %d hoạt động"
                            .formatted(
                                    i + 1,
                                    pages.size(),
                                    page.getFileName(),
                                    received.isNew() ? "đã đọc" : "đã có",
                                    activities));
        }
    }

    private List<Path> pages() {
        try (Stream<Path> files = Files.list(config.seeds().resolve("articles"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path page) {
        try {
            return Files.readAllBytes(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
