package org.coopbriefs.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own, as people start it. */
public final class RunningService implements AutoCloseable {

    /** What its console says once it answers. */
    public static final String READY = "Địa chỉ";

    /** Of {@code admin}. */
    public static final String PASSWORD = "chi-de-kiem-thu";

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path console;

    private RunningService(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts it on a data folder, on any free port. */
    public static RunningService on(Path data) throws IOException {
        return on(data, Map.of());
    }

    /** Starts it with more in its environment, and options for its JVM. */
    public static RunningService on(Path data, Map<String, String> environment, String... options)
            throws IOException {
        Path console = Files.createTempFile(data.getParent(), "console", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("BRIEFS_DATA", data.toString());
        builder.environment().put("BRIEFS_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(console.toFile());
        return new RunningService(builder.start(), console);
    }

    /** Waits until a line of the console has these words. */
    public RunningService until(String words) {
        Awaitility.await(words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .failFast(
                        "the service ended, see " + console,
                        () -> !process.isAlive() && !says(words))
                .until(() -> says(words));
        return this;
    }

    public boolean says(String words) throws IOException {
        return Files.readString(console, StandardCharsets.UTF_8).contains(words);
    }

    public List<String> console() throws IOException {
        return Files.readAllLines(console, StandardCharsets.UTF_8);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9: nothing is closed, the database's processes live on. */
    public void kill() throws InterruptedException {
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
