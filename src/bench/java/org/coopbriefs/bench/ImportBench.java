package org.coopbriefs.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Saved pages from disk to drafted activities, by the packaged service's own import: pages a
 * second, the last thousand against the first, and the most memory that the process ever had.
 *
 * <p>Argument: how many pages, 10,000 where it is not given.
 */
public final class ImportBench {

    private static final int THOUSAND = 1000;
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        int pages = arguments.length == 0 ? 10 * THOUSAND : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("import-bench");
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            write(pages, folder);
            long memory = run(folder, database);
            print(database, memory);
        } finally {
            delete(folder);
        }
    }

    private static void write(int pages, Path folder) throws IOException {
        MixedArticles articles = MixedArticles.ofCorpus();
        for (int i = 0; i < pages; i++) {
            Path file = folder.resolve("%06d.html".formatted(i));
            Files.writeString(file, articles.page(i), StandardCharsets.UTF_8);
        }
    }

    /** Imports the folder in a process of its own; gives its peak of resident memory in kB. */
    private static long run(Path folder, EmbeddedPostgres database) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        String options = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
        command.addAll(options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
        command.addAll(List.of("-jar", JAR.toString(), "import", folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment(folder, database));
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(200);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the import ended with " + process.exitValue());
        }
        return peak;
    }

    private static Map<String, String> environment(Path folder, EmbeddedPostgres database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_HTTP_PORT", "0",
                "BRIEFS_DATA", folder.resolveSibling(folder.getFileName() + "-data").toString());
    }

    /** As Linux tells it; 0 where the process has just ended. */
    private static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static void print(EmbeddedPostgres database, long memory) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            double pages = number(connection, "select count(*) from article where drafted_at is not null");
            double seconds = seconds(connection, "asc", (int) pages);
            double first = seconds(connection, "asc", THOUSAND);
            double last = seconds(connection, "desc", THOUSAND);
            double activities = number(connection, "select count(*) from activity");
            System.out.printf("%n%.0f pages to %.0f activities in %.0f s: %.1f pages a second%n", pages, activities, seconds, pages / seconds);
            System.out.printf("first thousand %.1f s, last thousand %.1f s: ratio %.2f%n", first, last, last / first);
            System.out.printf("most memory: %d MB resident%n", memory / 1024);
        }
    }

    /** How long the first or the last articles took, from the first to the last of them. */
    private static double seconds(Connection connection, String order, int most)
            throws SQLException {
        return number(
                connection,
                """
                select extract(epoch from max(drafted_at) - min(drafted_at)) from
                    (select drafted_at from article where drafted_at is not null order by drafted_at %s limit %d) as taken
                """
                        .formatted(order, most));
    }

    private static double number(Connection connection, String query) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
