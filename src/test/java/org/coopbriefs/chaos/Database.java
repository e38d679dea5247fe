package org.coopbriefs.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL that is restarted, crashed, and kept from writing more to its disk. */
final class Database implements AutoCloseable {

    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    Database(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        launch();
    }

    /** The address for a client that is told apart by its name. */
    String url(String client) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=%s".formatted(port, NAME, client);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("chaos"), NAME, NAME);
    }

    /** The first column of a query's rows. */
    List<String> column(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(column(query).getFirst());
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As an administrator does it: what runs is cut off. */
    void restart() throws IOException {
        stop();
        launch();
    }

    /** As a power cut does it. */
    void crash() throws IOException, InterruptedException {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            Thread.sleep(20);
        }
        stop();
        launch();
    }

    /** From now on no file may grow beyond so many bytes, as on a full disk. */
    void limitFiles(long bytes) throws IOException, InterruptedException {
        limit(String.valueOf(bytes));
    }

    /** There is room again; a server that could not go on is started. */
    void freeDisk() throws IOException, InterruptedException {
        limit("unlimited");
        if (!answers()) {
            crash();
        }
    }

    private void limit(String bytes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            new ProcessBuilder(
                            "prlimit",
                            "--pid",
                            String.valueOf(process.pid()),
                            "--fsize=" + bytes + ":")
                    .start()
                    .waitFor();
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException down) {
            return false;
        }
    }

    private List<ProcessHandle> processes() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        Optional<ProcessHandle> postmaster = ProcessHandle.of(pid);
        return postmaster.stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList();
    }

    private void launch() throws IOException {
        server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "60")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setOutputRedirector(log())
                        .setErrorRedirector(log())
                        .setPGStartupWait(PATIENCE)
                        .start();
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(folder.resolveSibling("postgres.log").toFile());
    }

    private void stop() throws IOException {
        server.close();
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
