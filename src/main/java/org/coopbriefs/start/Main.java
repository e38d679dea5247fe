package org.coopbriefs.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the database where none is configured, then the service. */
@QuarkusMain
public class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) throws Exception {
        if (databaseIsConfigured()) {
            Quarkus.run(Service.class, args);
            return;
        }
        try (DataFolder folder = DataFolder.open(dataFolder());
                Postgres postgres = Postgres.start(folder)) {
            System.setProperty(URL, postgres.url());
            System.setProperty("quarkus.datasource.username", postgres.user());
            System.setProperty("quarkus.datasource.password", postgres.password());
            // the pool must be closed before the server: both happen on this thread, in this order
            Quarkus.run(Service.class, Main::reportFailure, args);
        } catch (DataFolder.InUse inUse) {
            System.err.println(inUse.getMessage());
            System.exit(1);
        }
    }

    private static void reportFailure(Integer exitCode, Throwable failure) {
        if (failure != null) {
            failure.printStackTrace();
        }
    }

    private static boolean databaseIsConfigured() {
        return ConfigProvider.getConfig().getOptionalValue(URL, String.class).isPresent();
    }

    private static Path dataFolder() {
        return Path.of(System.getenv().getOrDefault("BRIEFS_DATA", "data")).toAbsolutePath();
    }
}
