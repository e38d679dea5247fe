package org.coopbriefs.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * How long every page takes with 100,000 activities in the database, and how many statements it
 * runs: medians, 99th percentiles, and a mark at what takes over 100 ms or over 12 statements. The
 * time is the whole answer's, as a browser on the same machine sees it. {@code ./run bench pages
 * [activities] [requests]}.
 */
public final class PagesBench {

    private static final double MOST_MILLISECONDS = 100;
    private static final int MOST_STATEMENTS = 12;
    private static final int MONTHS = 72;
    private static final String BRIEF = "/bao-cao/son-la/2022-06";

    /** A fact that nobody has decided on. */
    private static final String FACT = "/xac-minh/7";

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/?province=son-la",
                    "/bao-cao",
                    "/bao-cao?province=son-la&year=2022&length=MONTH",
                    "/bao-cao?ready=true",
                    BRIEF,
                    BRIEF + "/truy-nguyen/students",
                    "/bao-cao/son-la/2022",
                    "/thoa-thuan",
                    "/thoa-thuan?province=son-la",
                    "/thoa-thuan?term=EXPIRING",
                    FACT,
                    FACT + "/neu-xac-nhan",
                    "/xac-minh/hang-doi",
                    "/xac-minh/hang-doi?province=son-la",
                    "/xac-minh/khong-su-dung",
                    "/hoat-dong",
                    "/hoat-dong?q=doan%20cong%20tac",
                    "/hoat-dong?q=hoat%20dong%20so%2077777",
                    "/hoat-dong?province=son-la",
                    "/hoat-dong?kind=agreement&state=UNREVIEWED",
                    "/hoat-dong?xem=dong-thoi-gian",
                    "/hoat-dong/7",
                    "/hoat-dong/7/sua",
                    "/hoat-dong/trung",
                    "/bai-viet",
                    "/bai-viet?q=bao%20so%2077777",
                    "/bai-viet/7",
                    "/nguon-tin",
                    "/gui",
                    "/gui/thu/son-la/2022-06",
                    "/tro-giup",
                    "/thiet-lap/tai-khoan",
                    "/thiet-lap/co-quan",
                    "/thiet-lap/mau-bao-cao",
                    "/thiet-lap/to-bao",
                    "/thiet-lap/lich",
                    "/thiet-lap/nguoi-nhan",
                    "/thiet-lap/may-chu-thu",
                    "/thiet-lap/hang-doi-viec",
                    "/thiet-lap/nhat-ky",
                    "/doi-mat-khau");

    private final EmbeddedPostgres database;
    private final Path log;
    private final ServiceProcess service;
    private final int requests;

    private PagesBench(EmbeddedPostgres database, Path log, ServiceProcess service, int requests) {
        this.database = database;
        this.log = log;
        this.service = service;
        this.requests = requests;
    }

    public static void main(String[] arguments) throws Exception {
        int activities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path data = Files.createTempDirectory("pages-bench");
        Path log = Files.createDirectory(data.resolve("log"));
        log.toFile().setWritable(true, false);
        try (EmbeddedPostgres database = database(log);
                ServiceProcess service =
                        ServiceProcess.on(database.getJdbcUrl("postgres", "postgres"), data);
                Connection connection = database.getPostgresDatabase().getConnection()) {
            System.out.printf("Loading %,d activities ...%n", activities);
            ManyActivities many = new ManyActivities(connection, activities);
            many.load();
            service.signIn();
            compile(service, "son-la", "2022", "06");
            many.archive(MONTHS);
            compile(service, "son-la", "2022", "");
            new PagesBench(database, log, service, requests).run();
        }
    }

    private static EmbeddedPostgres database(Path log) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", log.toString())
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("log_file_mode", "0644")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("fsync", "off")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
    }

    private static void compile(ServiceProcess service, String province, String year, String span)
            throws Exception {
        String token = ServiceProcess.token(service.get("/bao-cao").body());
        HttpResponse<String> made =
                service.post(
                        "/bao-cao",
                        "csrf=%s&province=%s&partner=&year=%s&span=%s&calendar=CALENDAR"
                                .formatted(token, province, year, span));
        if (made.statusCode() != 303) {
            throw new IllegalStateException("no brief: " + made.statusCode());
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "%-55s %9s %9s %11s%n", "page", "median ms", "p99 ms", "statements");
        int over = 0;
        for (String page : PAGES) {
            over += measure(page, service.get(page).statusCode()) ? 1 : 0;
        }
        System.out.printf(
                "%d pages over %.0f ms at the median or over %d statements%n",
                over, MOST_MILLISECONDS, MOST_STATEMENTS);
    }

    private boolean measure(String page, int status) throws Exception {
        double[] times = new double[requests];
        for (int i = 0; i < requests / 4; i++) {
            service.get(page);
        }
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            service.get(page);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        double median = times[requests / 2];
        long statements = statements(page);
        boolean over = median > MOST_MILLISECONDS || statements > MOST_STATEMENTS || status != 200;
        System.out.printf(
                Locale.ROOT,
                "%-55s %9.1f %9.1f %11d%s%n",
                page,
                median,
                times[(int) Math.min(requests - 1L, Math.round(requests * 0.99))],
                statements,
                over ? status == 200 ? "  <-- over" : "  <-- answers " + status : "");
        return over;
    }

    /** How many statements the server ran for one request; begin and commit are not counted. */
    private long statements(String page) throws Exception {
        configure("alter system set log_min_duration_statement = 0");
        long before = Files.size(log.resolve("statements.log"));
        service.get(page);
        configure("alter system reset log_min_duration_statement");
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        byte[] all = Files.readAllBytes(log.resolve("statements.log"));
        String lines = new String(all, (int) before, (int) (all.length - before));
        return Stream.of(lines.split("\n"))
                .filter(line -> line.contains(" execute ") || line.contains(" statement: "))
                .filter(line -> !line.matches("(?i).*: (begin|commit|rollback|set |show |alter ).*"))
                .filter(line -> !line.contains("pg_reload_conf"))
                .count();
    }

    private void configure(String setting) throws Exception {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
            try (ResultSet done = statement.executeQuery("select pg_reload_conf()")) {
                done.next();
            }
        }
        Thread.sleep(300);
    }
}
