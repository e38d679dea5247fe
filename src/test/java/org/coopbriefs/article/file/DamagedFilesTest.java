package org.coopbriefs.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleState;
import org.coopbriefs.article.Reasons;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a file, it is read or left with a reason, soon, and the next one comes.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class DamagedFilesTest {

    /** Of processor time, so that a busy machine fails nothing. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Inject Imports imports;
    @Inject ActivityDrafting drafting;

    @Test
    void endsEachInAStateWithAReason() throws RefusedFile {
        DamagedFiles files = new DamagedFiles();
        assertThat(files.names()).hasSizeGreaterThanOrEqualTo(200);

        ImportRun run = imports.runAll(files, "kiểm thử");

        List<ImportItem> items = imports.items(run.id, null, 0, Integer.MAX_VALUE);
        assertThat(items).hasSameSizeAs(files.names());
        assertThat(items).allSatisfy(DamagedFilesTest::isDecided);
        assertThat(items).extracting(item -> item.code).doesNotContain("file.FAULT");
        assertThat(items).anyMatch(item -> item.state == ItemState.KEPT);
        assertDrafted(items);
    }

    private static void isDecided(ImportItem item) {
        assertThat(item.doneAt).isNotNull();
        if (item.state == ItemState.REFUSED) {
            assertThat(Reasons.sentence(item.code, item.detail, Locale.of("vi"))).isNotBlank();
            assertThat(Reasons.sentence(item.code, item.detail, Locale.ENGLISH)).isNotBlank();
        } else {
            assertThat(item.state).isIn(ItemState.KEPT, ItemState.KNOWN);
            assertThat(item.articleId).isNotNull();
        }
    }

    /** The next step bears what was read, too. */
    private void assertDrafted(List<ImportItem> items) {
        for (ImportItem item : items) {
            if (item.articleId != null) {
                Article article = article(item.articleId);
                if (article.state == ArticleState.READ) {
                    drafting.draft(article.id);
                } else {
                    assertThat(article.issues).isNotEmpty();
                }
            }
        }
    }

    private static Article article(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Article.findById(id));
    }

    @Test
    void takesLessThanTwoSecondsForEach() throws RefusedFile {
        DamagedFiles files = new DamagedFiles();
        files.read(files.names().getFirst());
        for (String name : files.names()) {
            long before = THREADS.getCurrentThreadCpuTime();
            imports.runAll(new OneFile(files, name), "kiểm thử");
            Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
            assertThat(taken).as(name).isLessThan(SOON);
        }
    }

    private record OneFile(FileSource files, String name) implements FileSource {
        @Override
        public String label() {
            return "damaged file " + name;
        }

        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public byte[] read(String wanted) throws RefusedFile {
            return files.read(wanted);
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
