package org.coopbriefs.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service: a first start that is killed loses nothing, a second one does nothing
 * twice.
 */
class FirstStartIT {

    private static final String TABLE = "3/3";

    @TempDir Path folder;

    @Test
    void killedFirstStartEndsWithTheSameBriefs() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");
        for (String moment : List.of("[2/5]", "2/3", "[3/")) {
            RunningService.on(killed).until(moment).kill();
        }
        assertThat(table(killed)).isEqualTo(table(undisturbed)).isNotEmpty();
        assertThat(briefsOf(killed).keySet())
                .isEqualTo(briefsOf(undisturbed).keySet())
                .isNotEmpty();
    }

    @Test
    void secondStartCompilesNothingAgain() throws Exception {
        Path data = folder.resolve("data");
        try (RunningService first = RunningService.on(data).until(RunningService.READY)) {
            assertThat(first.console()).anyMatch(line -> line.contains("đã đọc"));
            checkThatTheDatabaseWantsItsPassword(data);
            checkThatNobodyElseMayHaveTheFolder(data);
        }
        Map<String, Integer> briefs = briefsOf(data);
        try (RunningService again = RunningService.on(data).until(RunningService.READY)) {
            assertThat(again.console()).anyMatch(line -> line.contains("  0 báo cáo mới"));
            assertThat(again.console()).noneMatch(line -> line.contains("đã đọc"));
        }
        assertThat(briefsOf(data)).isEqualTo(briefs);
    }

    private static void checkThatTheDatabaseWantsItsPassword(Path data) throws Exception {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        for (String guess : List.of("", "postgres")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", guess))
                    .isInstanceOf(SQLException.class);
        }
        String password = Files.readString(data.resolve("postgres.password"));
        DriverManager.getConnection(url, "postgres", password).close();
    }

    private static void checkThatNobodyElseMayHaveTheFolder(Path data) throws IOException {
        try (RunningService second = RunningService.on(data)) {
            second.until("Another service is using the data folder");
        }
    }

    /** Every PDF, and how long it is. */
    private static Map<String, Integer> briefsOf(Path data) throws IOException {
        Path briefs = data.resolve("briefs");
        try (Stream<Path> files = Files.walk(briefs)) {
            Map<String, Integer> found = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(briefs.relativize(file).toString(), Files.readAllBytes(file).length);
            }
            return found;
        }
    }

    /** The rows of the closing table of a start. */
    private static List<String> table(Path data) throws IOException {
        try (RunningService service = RunningService.on(data).until(RunningService.READY)) {
            return service.console().stream()
                    .dropWhile(line -> !line.startsWith(TABLE))
                    .skip(1)
                    .takeWhile(line -> !line.isBlank())
                    .toList();
        }
    }
}
