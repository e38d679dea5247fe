package org.coopbriefs.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefFile;

/**
 * Compiles briefs and lays their PDFs in the data folder, where people can look at them without the
 * service.
 */
@ApplicationScoped
public class BriefFolder {

    private static final String LANGUAGE = "vi";

    @Inject BriefsConfig config;
    @Inject BriefArchive archive;
    @Inject ObjectMapper json;

    public Path path() {
        return config.data().resolve("briefs").toAbsolutePath().normalize();
    }

    /** Compiles what is due; what already says the same is left as it is. */
    List<BriefRow> compileAll(List<DueBriefs.Due> due, Consumer<String> progress) {
        List<BriefRow> rows = new ArrayList<>();
        int changed = 0;
        for (DueBriefs.Due brief : due) {
            var compiled = archive.compile(brief.subject(), brief.period());
            changed += compiled.changed() ? 1 : 0;
            rows.add(row(brief, compiled));
            progress.accept(
                    "  [%d/%d] %s %s: %s"
                            .formatted(
                                    rows.size(),
                                    due.size(),
                                    brief.subject().names().get(LANGUAGE),
                                    brief.period(),
                                    compiled.changed() ? "đã lập" : "không đổi"));
        }
        progress.accept("  %d báo cáo mới, %d không đổi".formatted(changed, rows.size() - changed));
        return rows;
    }

    private BriefRow row(DueBriefs.Due brief, BriefArchive.Compiled compiled) {
        BriefFile file =
                archive.file(compiled.edition(), LANGUAGE, BriefFile.Part.BRIEF).orElseThrow();
        Path path =
                path().resolve(brief.subject().slug())
                        .resolve(compiled.edition().fileName(LANGUAGE));
        write(path, file.bytes);
        try {
            return new BriefRow(
                    brief.subject().names().get(LANGUAGE),
                    brief.period().toString(),
                    json.readTree(compiled.edition().content),
                    path);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Written beside and moved, so that a reader never sees half a file. */
    private static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
                return;
            }
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.write(draft, bytes);
            Files.move(
                    draft,
                    path,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
