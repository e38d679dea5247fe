package org.coopbriefs.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coopbriefs.start.RunningService;

/**
 * The briefs of one month for all units of both countries, compiled, drawn in three languages and
 * issued by their schedules: wall time and CPU, by one node and by two. {@code ./run bench units
 * [activities]}.
 */
public final class UnitsBench {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int ACTIVITIES = 20_000;

    /** One in so many happened in the month. */
    private static final int IN_THE_MONTH = 40;

    private final Path folder;
    private final EmbeddedPostgres database;

    private UnitsBench(Path folder, EmbeddedPostgres database) {
        this.folder = folder;
        this.database = database;
    }

    public static void main(String... arguments) throws Exception {
        int activities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ACTIVITIES;
        Path folder = Files.createTempDirectory("units-bench");
        try (EmbeddedPostgres database =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start()) {
            UnitsBench bench = new UnitsBench(folder, database);
            bench.fill(activities);
            for (int nodes = 1; nodes <= 2; nodes++) {
                bench.measure(nodes);
            }
        }
    }

    /** The first start makes the tables. */
    private void fill(int activities) throws Exception {
        start(1).close();
        YearMonth month = YearMonth.now(VIETNAM).minusMonths(1);
        try (Connection connection = connect()) {
            ManyActivities many = new ManyActivities(connection, activities);
            many.load();
            many.run("update fact set review_state = 'CONFIRMED'");
            many.run(
                    "update activity set date = '%s-' || lpad((1 + id %% 28)::text, 2, '0') where id %% %d = 0"
                            .formatted(month, IN_THE_MONTH));
            many.run(
                    "update schedule set active = false, rule = 'DAY_OF_MONTH', days = 1, at_time = '00:00',"
                            + " issues_itself = true, grace_days = 0, effective_from = '%s'"
                                    .formatted(
                                            month.plusMonths(1)
                                                    .atDay(1)
                                                    .atStartOfDay(VIETNAM)
                                                    .toInstant()));
        }
        System.out.printf("%,d activities, the briefs of %s%n", activities, month);
    }

    private void measure(int number) throws Exception {
        forget();
        List<RunningService> nodes = new ArrayList<>();
        for (int node = 1; node <= number; node++) {
            nodes.add(start(node));
        }
        Duration nodesBefore = cpu(nodes.stream().map(RunningService::pid));
        Duration databaseBefore = cpu(serverProcesses());
        long begun = System.nanoTime();
        run("update schedule set active = true");
        while (number("select count(*) from run where state = 'ISSUED'") == 0
                || number("select count(*) from run where state <> 'ISSUED'") > 0) {
            if (number("select count(*) from run where state = 'HELD'") > 0) {
                throw new IllegalStateException("a run is held");
            }
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Duration nodesCpu = cpu(nodes.stream().map(RunningService::pid)).minus(nodesBefore);
        Duration databaseCpu = cpu(serverProcesses()).minus(databaseBefore);
        System.out.printf(
                "%d node%s: %d units, %d PDFs in %.1f s; CPU of the service %.1f s, of the database %.1f s%n",
                number,
                number == 1 ? "" : "s",
                number("select count(*) from brief_edition where state = 'ISSUED'"),
                number("select count(*) from brief_file"),
                seconds,
                nodesCpu.toMillis() / 1e3,
                databaseCpu.toMillis() / 1e3);
        nodes.forEach(RunningService::close);
    }

    /** As before the first run; what keeps editions from being changed is told to look away. */
    private void forget() throws SQLException {
        run("update schedule set active = false");
        run(
                "set session_replication_role = replica; truncate run, brief_edition, brief_file, work_item,"
                        + " scheduled_tasks cascade; set session_replication_role = default");
    }

    private RunningService start(int node) throws IOException {
        Path data = Files.createDirectories(folder.resolve("node" + node).resolve("data"));
        return RunningService.on(
                        data,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                        database.getJdbcUrl("postgres", "postgres"),
                                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                                "BRIEFS_FIRST_START", "false",
                                "BRIEFS_ARTICLE_FEED_EVERY", "off",
                                "BRIEFS_PLAN_EVERY", "1s",
                                "BRIEFS_PLAN_AFTER_START", "1s"))
                .until(RunningService.READY);
    }

    private static Duration cpu(Stream<Long> pids) {
        return pids.flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<Long> serverProcesses() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(ProcessHandle::pid);
    }

    private Connection connect() throws SQLException {
        return database.getPostgresDatabase().getConnection();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
