package org.coopbriefs.bench;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.mail.Attachment;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailWriter;
import org.coopbriefs.start.RunningService;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * 5,000 recipients of one edition through a sink on this machine: the service with outbox and proof, on
 * a PostgreSQL that waits for its disk, beside the bare mail client that sends the same message over as
 * many connections. Prints messages a second, the ratio, what a message costs each of them in CPU time,
 * and how the service's memory goes.
 */
public final class DeliveryBench {

    private static final int RECIPIENTS = 5_000;
    private static final int CONNECTIONS = 4;

    /** Of all threads of the bare client together. */
    private static final AtomicLong CPU_NANOS = new AtomicLong();

    private DeliveryBench() {}

    public static void main(String... arguments) throws Exception {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RECIPIENTS;
        int port = Integer.parseInt(System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080"));
        try (EmbeddedPostgres database =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .start();
                MailSink sink = new MailSink()) {
            try (RunningService service = start(database, sink, port)) {
                double service1 = send(database, sink, service, port, number);
                double bare = bare(sink, number);
                System.out.printf("service %.0f messages/s%n", service1);
                System.out.printf("bare client %.0f messages/s%n", bare);
                System.out.printf("ratio %.2f%n", service1 / bare);
            }
        }
    }

    private static RunningService start(EmbeddedPostgres database, MailSink sink, int port)
            throws Exception {
        return RunningService.on(
                        Files.createDirectory(
                                Files.createTempDirectory("delivery-bench").resolve("data")),
                        Map.ofEntries(
                                Map.entry(
                                        "QUARKUS_DATASOURCE_JDBC_URL",
                                        database.getJdbcUrl("postgres", "postgres")),
                                Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                                Map.entry("BRIEFS_FIRST_START", "false"),
                                Map.entry("BRIEFS_ARTICLE_FEED_EVERY", "off"),
                                Map.entry("BRIEFS_MAIL_HOST", "127.0.0.1"),
                                Map.entry("BRIEFS_MAIL_PORT", String.valueOf(sink.port())),
                                Map.entry("BRIEFS_MAIL_TLS", "NONE"),
                                Map.entry("BRIEFS_MAIL_LANES", String.valueOf(CONNECTIONS)),
                                Map.entry("BRIEFS_WORK_THREADS", String.valueOf(CONNECTIONS + 1))),
                        "-Xmx512m")
                .until(RunningService.READY);
    }

    private static double send(
            EmbeddedPostgres database, MailSink sink, RunningService service, int port, int number)
            throws Exception {
        RestAssured.port = port;
        BriefOnTrial brief = BriefOnTrial.of(2020, 12).confirmed();
        fill(database, number);
        long issuing = System.nanoTime();
        brief.issue(null).then().statusCode(201);
        System.out.printf("issued and queued in %.1f s%n", (System.nanoTime() - issuing) / 1e9);
        while (sink.taken() == 0) {
            Thread.sleep(5);
        }
        long first = System.nanoTime();
        long before = sink.taken();
        Duration cpu = cpu(service);
        for (int tenth = 1; tenth <= 10; tenth++) {
            while (sink.taken() < (long) number * tenth / 10) {
                Thread.sleep(20);
            }
            if (tenth % 2 == 0) {
                System.out.printf("after %d: memory %s%n", sink.taken(), memory(service));
            }
        }
        double seconds = (System.nanoTime() - first) / 1e9;
        System.out.printf(
                "CPU of the service %.2f ms a message%n",
                cpu(service).minus(cpu).toMillis() / (double) (number - before));
        Thread.sleep(1000);
        System.out.println("on record: " + states(database));
        return (number - before) / seconds;
    }

    private static Duration cpu(RunningService service) {
        return ProcessHandle.of(service.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static void fill(EmbeddedPostgres database, int number) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into recipient (name, address, language, source, created_at)"
                            + " select 'Ông Nguyễn Văn ' || n, 'nguoi' || n || '@tinh.example', 'vi', 'đo', now()"
                            + " from generate_series(1, "
                            + number
                            + ") n");
            statement.execute(
                    "insert into subscription (recipient_id, subject, periods, form) select id, '"
                            + BriefOnTrial.PROVINCE
                            + "', '{YEAR}', 'ATTACHMENT' from recipient");
        }
    }

    private static String states(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select state, count(*) from outbox_message group by state")) {
            List<String> states = new ArrayList<>();
            while (rows.next()) {
                states.add(rows.getString(1) + " " + rows.getLong(2));
            }
            return String.join(", ", states);
        }
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres"));
    }

    private static String memory(RunningService service) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .map(line -> line.replaceAll("\\s+", " "))
                .orElse("?");
    }

    /** The same message, as often, over as many connections: nothing is written down. */
    private static double bare(MailSink sink, int number) throws Exception {
        byte[] pdf = BriefOnTrial.of(2021, 12).pdf();
        bare(sink, pdf, number / 10);
        CPU_NANOS.set(0);
        long before = System.nanoTime();
        bare(sink, pdf, number);
        System.out.printf(
                "CPU of the bare client %.2f ms a message%n", CPU_NANOS.get() / 1e6 / number);
        return number / ((System.nanoTime() - before) / 1e9);
    }

    private static void bare(MailSink sink, byte[] pdf, int number) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.add(Thread.ofPlatform().start(() -> client(sink, pdf, number / CONNECTIONS)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void client(MailSink sink, byte[] pdf, int number) {
        try (Transport transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect("127.0.0.1", sink.port(), null, null);
            Attachment attachment = Attachment.of("Báo cáo.pdf", pdf);
            for (int i = 0; i < number; i++) {
                SMTPMessage mail = MailWriter.write(letter(i, attachment), Instant.EPOCH);
                transport.sendMessage(
                        mail, new Address[] {(InternetAddress) mail.getAllRecipients()[0]});
            }
            CPU_NANOS.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Letter letter(int i, Attachment attachment) {
        Letter.Envelope envelope =
                new Letter.Envelope(
                        "bao-cao@localhost",
                        "Báo cáo hợp tác",
                        null,
                        "bao-cao@localhost",
                        "nguoi" + i + "@tinh.example",
                        "Ông Nguyễn Văn " + i,
                        "<" + i + "@localhost>");
        String text = "Kính gửi Ông Nguyễn Văn " + i + ",\n".repeat(20);
        String html = "<p>" + text.repeat(20) + "</p>";
        return new Letter(
                envelope, "Báo cáo hợp tác", text, html, "vi", "http://localhost/x", attachment);
    }
}
