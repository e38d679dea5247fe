package org.coopbriefs.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.article.Reasons;
import org.coopbriefs.article.file.FileSource;
import org.coopbriefs.article.file.FolderFiles;
import org.coopbriefs.article.file.ImportRun;
import org.coopbriefs.article.file.Imports;
import org.coopbriefs.article.file.ItemState;
import org.coopbriefs.article.file.RefusedFile;
import org.coopbriefs.article.file.ZipFiles;

/**
 * The command {@code import}: a folder or a zip of saved pages, with its progress on the console.
 */
@ApplicationScoped
public class FileImport {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
    private static final int REASONS_SHOWN = 20;

    @Inject Imports imports;
    @Inject ActivityDrafting drafting;
    @Inject Clock clock;

    /** Imports what is there; gives the exit code. */
    int run(Path from) {
        try (FileSource source = open(from)) {
            ImportRun run = imports.begin(source, "import");
            work(run, source);
            draftTheRest();
            summary(run);
            return 0;
        } catch (RefusedFile refused) {
            String code = "file." + refused.code();
            System.err.println(Reasons.sentence(code, refused.detail(), VIETNAMESE));
            System.err.println(Reasons.sentence(code, refused.detail(), Locale.ENGLISH));
            return 1;
        } catch (IOException stuck) {
            System.err.println("cannot close " + from + ": " + stuck.getMessage());
            return 1;
        }
    }

    private static FileSource open(Path from) throws RefusedFile {
        return Files.isDirectory(from)
                ? new FolderFiles(from)
                : ZipFiles.open(from, from.toAbsolutePath().normalize().toString());
    }

    private void work(ImportRun run, FileSource source) {
        Instant nextLine = clock.instant();
        boolean more = true;
        while (more) {
            more = imports.step(run, source);
            drafting.draftWaiting();
            if (!more || !clock.instant().isBefore(nextLine)) {
                System.out.println(new ProgressLine(imports.progress(run)));
                nextLine = clock.instant().plus(BETWEEN_LINES);
            }
        }
    }

    /** Those that an import left which was killed between reading and drafting. */
    private void draftTheRest() {
        int drafted = drafting.draftWaiting();
        while (drafted > 0) {
            drafted = drafting.draftWaiting();
        }
    }

    private void summary(ImportRun run) {
        for (var item : imports.items(run.id, ItemState.REFUSED, 0, REASONS_SHOWN)) {
            String reason = Reasons.sentence(item.code, item.detail, VIETNAMESE);
            System.out.println("  " + item.name + ": " + reason);
        }
        long refused = imports.countItems(run.id, ItemState.REFUSED);
        if (refused > REASONS_SHOWN) {
            System.out.println("  ... " + (refused - REASONS_SHOWN) + " tệp khác (more)");
        }
        System.out.println("Đợt nhập số (import) " + run.id + ": /api/imports/" + run.id);
    }
}
