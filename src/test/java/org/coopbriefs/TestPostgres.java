package org.coopbriefs;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A real PostgreSQL for the tests. It lives in a time zone that is neither the JVM's nor Vietnam's,
 * so that a timestamp that forgets its zone shows.
 */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("timezone", "America/St_Johns")
                            .setLocaleConfig("locale", "C.UTF-8")
                            .start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
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
