package org.coopbriefs;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL for the tests. It lives in a time zone that is neither the JVM's nor Vietnam's,
 * so that a timestamp that forgets its zone shows.
 */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    /** What the service draws with: a copy of the templates, for tests to change. */
    public static final Path TEMPLATES = Path.of("target", "test-templates");

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            copyTemplates();
            server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("timezone", "America/St_Johns")
                            .setLocaleConfig("locale", "C.UTF-8")
                            .start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "briefs.templates",
                TEMPLATES.toString());
    }

    private static void copyTemplates() throws IOException {
        Path originals = Path.of("report-templates");
        try (Stream<Path> files = Files.walk(originals)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = TEMPLATES.resolve(originals.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
