package org.coopbriefs.chaos;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.start.RunningService;

/** One of the service's processes: killed, and started again. */
final class Node {

    private static final String HOST =
            ManagementFactory.getRuntimeMXBean().getName().replaceFirst("^.*@", "");

    private final String client;
    private final Path data;
    private final Map<String, String> environment;
    private final int port;

    private volatile RunningService service;

    /**
     * One that is not started yet.
     *
     * @param smtp port of the mail server
     * @param imap of the mailbox that reports of failure come back to
     */
    Node(int number, Database database, int smtp, int imap, Path folder) throws IOException {
        client = "node" + number;
        data = Files.createDirectories(folder.resolve(client).resolve("data"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        environment =
                new HashMap<>(
                        Map.ofEntries(
                                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.url(client)),
                                Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                                Map.entry("BRIEFS_FIRST_START", "false"),
                                Map.entry("BRIEFS_ARTICLE_FEED_EVERY", "off"),
                                Map.entry("BRIEFS_MAIL_BOUNCES_HOST", "127.0.0.1"),
                                Map.entry("BRIEFS_MAIL_BOUNCES_PORT", String.valueOf(imap)),
                                Map.entry("BRIEFS_MAIL_BOUNCES_PROTOCOL", "imap"),
                                Map.entry("BRIEFS_MAIL_BOUNCES_TLS", "NONE"),
                                Map.entry("BRIEFS_MAIL_BOUNCES_USER", Returns.ADDRESS),
                                Map.entry("BRIEFS_MAIL_BOUNCES_PASSWORD", Returns.PASSWORD),
                                Map.entry("BRIEFS_MAIL_BOUNCES_EVERY", "1s"),
                                Map.entry("BRIEFS_MAIL_BOUNCES_AFTER_START", "1s"),
                                Map.entry("BRIEFS_MAIL_BOUNCE_ADDRESS", Returns.ADDRESS),
                                Map.entry("BRIEFS_MAIL_LINK_VALID", "90d"),
                                Map.entry("BRIEFS_PLAN_EVERY", "1s"),
                                Map.entry("BRIEFS_PLAN_AFTER_START", "1s"),
                                Map.entry("BRIEFS_PLAN_MAKE_UP_FOR", "36500d"),
                                Map.entry("BRIEFS_WORK_HEARTBEAT", "1s"),
                                Map.entry("BRIEFS_WORK_POLL", "500ms"),
                                Map.entry("BRIEFS_MAIL_HOST", "127.0.0.1"),
                                Map.entry("BRIEFS_MAIL_PORT", String.valueOf(smtp)),
                                Map.entry("BRIEFS_MAIL_TLS", "NONE"),
                                Map.entry("BRIEFS_MAIL_CONNECT_TIMEOUT", "2s"),
                                Map.entry("BRIEFS_MAIL_TIMEOUT", "3s")));
    }

    /** Starts it with its clock so far ahead, and with a second official or without. */
    void start(Duration ahead, boolean fourEyes) throws IOException {
        environment.put("BRIEFS_CLOCK_AHEAD", ahead.toString());
        environment.put("BRIEFS_ISSUING_FOUR_EYES", String.valueOf(fourEyes));
        service =
                RunningService.on(
                        data,
                        environment,
                        "-Dquarkus.profile=test",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1");
    }

    void kill() throws InterruptedException {
        service.kill();
    }

    void stop() {
        service.close();
    }

    boolean isAlive() {
        return service.isAlive();
    }

    boolean isReady() throws IOException {
        return service.isAlive() && service.says(RunningService.READY);
    }

    void awaitReady() {
        service.until(RunningService.READY);
    }

    /** Its name among the database's clients. */
    String client() {
        return client;
    }

    /** Its name among those that do work. */
    String name() {
        return service.pid() + "@" + HOST;
    }

    List<String> console() throws IOException {
        return service.console();
    }

    /** A request of the administrator. */
    RequestSpecification call() {
        return call("admin");
    }

    /** A request of somebody with the administrator's password. */
    RequestSpecification call(String user) {
        return anybody().auth().preemptive().basic(user, RunningService.PASSWORD);
    }

    /** A request of nobody who is signed in. */
    RequestSpecification anybody() {
        return RestAssured.given().port(port);
    }
}
