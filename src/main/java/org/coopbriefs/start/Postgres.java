package org.coopbriefs.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL in the data folder, durable and guarded by a password of its own. It listens on
 * loopback only.
 */
final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Passwords for everybody, loopback only; initdb itself writes "trust". */
    private static final String HBA =
            """
            local all all              scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String password;

    private Postgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts the server of this folder; the first time it is created. */
    static Postgres start(DataFolder folder) throws IOException, SQLException {
        Path cluster = folder.resolve("postgres");
        Path passwordFile = folder.resolve("postgres.password");
        stopOrphan(cluster);
        boolean guarded = Files.exists(passwordFile);
        if (!guarded) {
            forgetHalfMadeCluster(cluster);
        }
        String password = guarded ? Files.readString(passwordFile) : newPassword();
        EmbeddedPostgres server = launch(folder, cluster, guarded ? password : null);
        if (!guarded) {
            guard(server, cluster, password);
            write(passwordFile, password);
        }
        return new Postgres(server, password);
    }

    private static EmbeddedPostgres launch(DataFolder folder, Path cluster, String password)
            throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(cluster)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(folder.resolve("postgres-bin").toFile())
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("timezone", "UTC")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("encoding", "UTF8")
                        .setOutputRedirector(log(folder))
                        .setErrorRedirector(log(folder))
                        .setPGStartupWait(PATIENCE);
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    private static ProcessBuilder.Redirect log(DataFolder folder) {
        return ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
    }

    private static void guard(EmbeddedPostgres server, Path cluster, String password)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), HBA);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void write(Path file, String secret) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, secret);
        Files.move(draft, file);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /**
     * A start that was killed before its cluster had a password has kept nothing yet: begin again.
     */
    private static void forgetHalfMadeCluster(Path cluster) throws IOException {
        if (!Files.exists(cluster)) {
            return;
        }
        try (var files = Files.walk(cluster)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * A service that died by kill -9 leaves its postmaster behind, which would block the next
     * start.
     */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .filter(process -> isServerOf(process, cluster))
                .ifPresent(Postgres::stop);
    }

    private static boolean isServerOf(ProcessHandle process, Path cluster) {
        String folder = cluster.toString();
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder))
                .orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        System.out.println(
                "Dừng cơ sở dữ liệu còn chạy từ lần trước (stopping an orphaned database)");
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            throw new IllegalStateException(
                    "the database left by an earlier run does not stop", late);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
