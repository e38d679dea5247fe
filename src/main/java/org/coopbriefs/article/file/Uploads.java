package org.coopbriefs.article.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coopbriefs.article.ArticleConfig;
import org.coopbriefs.article.ArticlesArrived;
import org.jboss.logging.Logger;

/**
 * Files that somebody sent, done while they watch: first they are laid into a folder of their own,
 * so that an upload goes on after a kill; the folder goes when all are done.
 */
@ApplicationScoped
public class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    @Inject ArticleConfig config;
    @Inject Imports imports;
    @Inject Event<Laid> laid;
    @Inject Event<ArticlesArrived> arrived;

    /** An upload waits in its folder. */
    record Laid(Path folder) {}

    /**
     * Lays these files aside and begins to read them.
     *
     * @param files by the names that their sender gave them; they are moved
     * @return the run to watch
     */
    public ImportRun begin(Map<String, Path> files, String startedBy)
            throws IOException, RefusedFile {
        Path folder = config.uploads().resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Files.move(file.getValue(), folder.resolve(plain(file.getKey())));
        }
        ImportRun run = begin(folder, startedBy);
        laid.fireAsync(new Laid(folder));
        return run;
    }

    private ImportRun begin(Path folder, String startedBy) throws IOException, RefusedFile {
        try (UploadedFiles source = UploadedFiles.in(folder)) {
            return imports.begin(source, startedBy);
        }
    }

    /** A name that is one file's and leads nowhere else. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.isEmpty() || clean.startsWith(".") ? "_" + clean : clean;
    }

    /** Goes on with uploads that a kill has interrupted. */
    void resume(@Observes StartupEvent start) {
        for (Path folder : folders()) {
            laid.fireAsync(new Laid(folder));
        }
    }

    private List<Path> folders() {
        if (!Files.isDirectory(config.uploads())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(config.uploads())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The door of one upload: what goes wrong with it is in the log, and a start tries again. */
    void work(@ObservesAsync Laid upload) {
        try (UploadedFiles source = UploadedFiles.in(upload.folder())) {
            ImportRun run = unfinished(source.label());
            boolean more = run != null;
            while (more) {
                more = imports.step(run, source);
                arrived.fireAsync(new ArticlesArrived());
            }
        } catch (Exception fault) {
            LOG.errorf(fault, "cannot go on with the upload in %s", upload.folder());
            return;
        }
        delete(upload.folder());
    }

    @Transactional
    ImportRun unfinished(String label) {
        return ImportRun.unfinished(label).orElse(null);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stuck) {
            LOG.warnf("cannot delete %s: %s", folder, stuck.getMessage());
        }
    }
}
