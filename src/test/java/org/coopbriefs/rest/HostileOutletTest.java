package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.article.fetch.PlayServer.answer;
import static org.coopbriefs.article.fetch.PlayServer.page;
import static org.coopbriefs.article.fetch.PlayServer.raw;
import static org.coopbriefs.article.fetch.PlayServer.redirect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.article.fetch.FetchAttempt;
import org.coopbriefs.article.fetch.PlayServer;
import org.coopbriefs.article.fetch.PlayWeb;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a hostile or broken server does to the whole service: the caller gets a sentence, the log of
 * fetches keeps the reason, and the next page of another outlet is read as ever.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class HostileOutletTest {

    private static final String ROBOTS = "/robots.txt";

    @Inject FirstStart firstStart;

    @BeforeEach
    void start() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
        PlayWeb.SERVER.on(ROBOTS, answer("404 Not Found", ""));
        list("lanh");
        list("noi-bo");
        PlayWeb.SERVER.on(
                "/lanh",
                page(
                        "<!DOCTYPE html><html lang=vi><title>Hà Tĩnh</title><article><h1>Hà Tĩnh"
                                + " giúp Khăm Muộn</h1><p>Tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn"
                                + " (Lào) sang thăm và làm việc, trao đổi về hợp tác giữa hai"
                                + " tỉnh.</p></article>"));
    }

    static Stream<Arguments> deeds() throws IOException {
        return Stream.of(
                deed("vao-may-nay", redirect("http://127.0.0.1/"), "NOT_AN_OUTLET"),
                deed("vao-may-nay-6", redirect("http://[::1]/"), "NOT_AN_OUTLET"),
                deed("vao-dam-may", redirect("http://169.254.169.254/latest/"), "NOT_AN_OUTLET"),
                deed("vao-ten-rieng", redirect("http://noi-bo.example/"), "PRIVATE_ADDRESS"),
                deed("vo-tan", HostileOutletTest::pourForever, "TOO_LARGE"),
                deed("bom", answer("200 OK\nContent-Encoding: gzip", bomb()), "TOO_LARGE"),
                deed("nho-giot", HostileOutletTest::drip, "TIMEOUT"),
                deed(
                        "sai-do-dai",
                        raw("HTTP/1.1 200 OK\nContent-Length: 5000\n\n<p>"),
                        "INCOMPLETE"),
                deed("cam-robot", page("<p>"), "ROBOTS"),
                deed("qua-tai", answer("429 Too Many\nRetry-After: 60", ""), "ASKED_TO_WAIT"));
    }

    private static Arguments deed(String name, PlayServer.Act act, String code) {
        return Arguments.of(name, act, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void endsInAReasonAndHarmsNothing(String name, PlayServer.Act act, String code) {
        if (name.equals("cam-robot")) {
            PlayWeb.SERVER.on(ROBOTS, answer("200 OK", "User-agent: *\nDisallow: /\n"));
        }
        PlayWeb.SERVER.on("/" + name, act);
        list(name);
        Response refused = submit(name);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.statusCode()).isBetween(400, 504).isNotEqualTo(500);
        assertThat(refused.jsonPath().getString("type")).endsWith("fetch." + code);
        assertThat(refused.jsonPath().getString("title")).matches(".*[ăâđêôơưạảấầếềộợ].*");
        assertThat(kept(name)).contains(code);
        assertThat(submit("lanh").statusCode()).isIn(200, 201);
    }

    private static void list(String name) {
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "Báo " + name, "kind", "PROVINCE", "province", "ha-tinh"))
                .put("/api/outlets/" + name + ".example")
                .then()
                .statusCode(200);
    }

    private static Response submit(String name) {
        return Api.asAdmin()
                .header("Accept-Language", "vi")
                .contentType("application/json")
                .body(Map.of("url", address(name)))
                .post("/api/articles");
    }

    private static String address(String name) {
        return PlayWeb.address(name + ".example", "/" + name);
    }

    private static List<String> kept(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> FetchAttempt.<FetchAttempt>list("address", address(name)))
                .stream()
                .map(attempt -> attempt.outcome)
                .toList();
    }

    private static void pourForever(OutputStream out) throws IOException, InterruptedException {
        raw("HTTP/1.1 200 OK\nContent-Type: text/html\n\n").play(out);
        byte[] block = new byte[4096];
        while (true) {
            out.write(block);
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        raw("HTTP/1.1 200 OK\nContent-Length: 100000\n\n").play(out);
        while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(20);
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[20_000_000]);
        }
        return out.toByteArray();
    }
}
