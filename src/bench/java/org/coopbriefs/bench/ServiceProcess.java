package org.coopbriefs.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own, and a person who has signed in to it. */
final class ServiceProcess implements AutoCloseable {

    private static final String PASSWORD = "do-thoi-gian-cac-trang";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]++)\"");

    private final Process process;
    private final String base;
    private HttpClient client;

    private ServiceProcess(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    static ServiceProcess on(String database, Path data) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar");
        builder.environment()
                .putAll(
                        Map.of(
                                "BRIEFS_DATA", data.toString(),
                                "BRIEFS_FIRST_START", "false",
                                // compiling for what is measured isn't measured
                                "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "900",
                                "BRIEFS_COMPILING_AT_ONCE", "1000000",
                                "BRIEFS_ARTICLE_FEED_EVERY", "off",
                                "BRIEFS_ADMIN_PASSWORD", PASSWORD,
                                "QUARKUS_HTTP_PORT", String.valueOf(port),
                                "QUARKUS_DATASOURCE_JDBC_URL", database,
                                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                                "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
        builder.redirectErrorStream(true).redirectOutput(data.resolve("console.txt").toFile());
        ServiceProcess service = new ServiceProcess(builder.start(), "http://localhost:" + port);
        service.client = HttpClient.newHttpClient();
        Awaitility.await("the service is ready")
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .failFast("the service ended", () -> !service.process.isAlive())
                .until(() -> service.get("/q/health/ready").statusCode() == 200);
        return service;
    }

    /** From here on requests are an administrator's. */
    void signIn() throws IOException, InterruptedException {
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = token(get("/dang-nhap").body());
        HttpResponse<String> in =
                post(
                        "/dang-nhap",
                        "csrf=%s&name=admin&password=%s&back=/".formatted(token, PASSWORD));
        if (in.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + in.statusCode());
        }
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends a form; {@code fields} as the body of one. */
    HttpResponse<String> post(String address, String fields)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The token of a page's forms, as a form sends it. */
    static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("a page without a form");
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
