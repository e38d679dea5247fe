package org.coopbriefs.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own, as people start it. */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path console;

    private RunningService(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts it on a data folder, on any free port. */
    static RunningService on(Path data) throws IOException {
        Path console = Files.createTempFile(data.getParent(), "console", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstdout.encoding=UTF-8",
                        "-jar",
                        JAR.toString());
        builder.environment().put("BRIEFS_DATA", data.toString());
        builder.environment().put("BRIEFS_ADMIN_PASSWORD", "chi-de-kiem-thu");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.redirectErrorStream(true).redirectOutput(console.toFile());
        return new RunningService(builder.start(), console);
    }

    /** Waits until a line of the console has these words. */
    RunningService until(String words) {
        Awaitility.await(words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .failFast("the service ended", () -> !process.isAlive() && !says(words))
                .until(() -> says(words));
        return this;
    }

    private boolean says(String words) throws IOException {
        return Files.readString(console, StandardCharsets.UTF_8).contains(words);
    }

    List<String> console() throws IOException {
        return Files.readAllLines(console, StandardCharsets.UTF_8);
    }

    /** kill -9: nothing is closed, the database's processes live on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
