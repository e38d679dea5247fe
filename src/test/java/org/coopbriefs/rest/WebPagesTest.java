package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.article.fetch.PlayServer.answer;
import static org.coopbriefs.article.fetch.PlayServer.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.article.fetch.FetchAttempt;
import org.coopbriefs.article.fetch.Outlet;
import org.coopbriefs.article.fetch.PlayWeb;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An address instead of a page: fetched, read, kept, or refused with a sentence that is kept too.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class WebPagesTest {

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Sơn La giúp Hủa Phăn xây trường</title></head>
            <body><article><h1>Sơn La giúp Hủa Phăn xây trường</h1>
            <p>Ngày 14/8/2023, tại thành phố Sơn La, lãnh đạo tỉnh Sơn La (Việt Nam) tiếp đoàn đại biểu tỉnh Hủa Phăn
            (Lào) sang thăm và làm việc.</p>
            <p>Dịp này, tỉnh Sơn La trao tặng tỉnh Hủa Phăn 2 tỷ đồng để xây dựng một trường học.</p>
            </article></body></html>
            """;

    @Inject FirstStart firstStart;

    @BeforeEach
    void listAnOutlet() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
        QuarkusTransaction.requiringNew().run(WebPagesTest::outlet);
        PlayWeb.SERVER.on("/bai", page(ARTICLE));
    }

    private static void outlet() {
        if (Outlet.count("host", "bao.example") == 0) {
            Outlet outlet = new Outlet();
            outlet.host = "bao.example";
            outlet.name = "Báo thử";
            outlet.kind = Outlet.Kind.PROVINCE;
            outlet.persist();
        }
    }

    @Test
    void startsWithTheListOfTheSeeds() {
        List<String> hosts =
                QuarkusTransaction.requiringNew()
                        .call(() -> Outlet.inOrder().stream().map(outlet -> outlet.host).toList());
        assertThat(hosts).contains("nhandan.vn", "qdnd.vn").doesNotContain("www.qdnd.vn");
    }

    @Test
    void keepsThePageAtAnAddressOnce() {
        String address = PlayWeb.address("www.bao.example", "/bai");
        Response first = post("/api/articles", address, "vi");
        first.then().statusCode(201).body("title", equalTo("Sơn La giúp Hủa Phăn xây trường"));
        int id = first.jsonPath().getInt("id");
        post("/api/articles", address, "vi").then().statusCode(200).body("id", equalTo(id));
        Api.asAdmin()
                .get("/api/articles/" + id)
                .then()
                .body("address", equalTo(address))
                .body("outlet", equalTo("bao.example"));
    }

    @Test
    void readsThePageAtAnAddress() {
        post("/api/extractions", PlayWeb.address("bao.example", "/bai"), "vi")
                .then()
                .statusCode(200)
                .body("article.title", equalTo("Sơn La giúp Hủa Phăn xây trường"));
    }

    @Test
    void refusesOutletsThatNobodyListed() {
        post("/api/articles", "https://khac.example/bai", "en")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:coopbriefs:problem:fetch.NOT_AN_OUTLET"))
                .body("title", containsString("khac.example"))
                .body("detail", containsString("administrator"));
        assertKept("https://khac.example/bai", "NOT_AN_OUTLET");
    }

    @Test
    void refusesWhatIsNoAddress() {
        post("/api/extractions", "file:///etc/passwd", "vi")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:coopbriefs:problem:fetch.BAD_ADDRESS"));
        assertKept("file:///etc/passwd", "BAD_ADDRESS");
        Api.asAdmin()
                .contentType("application/json")
                .body("{}")
                .post("/api/articles")
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhenToComeBack() {
        PlayWeb.SERVER.on("/ban", answer("429 Too Many Requests\nRetry-After: 60", ""));
        QuarkusTransaction.requiringNew().run(WebPagesTest::busyOutlet);
        String address = PlayWeb.address("ban.example", "/ban");
        post("/api/articles", address, "vi")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("title", containsString("chờ"));
        assertKept(address, "ASKED_TO_WAIT");
    }

    private static void busyOutlet() {
        Outlet outlet = new Outlet();
        outlet.host = "ban.example";
        outlet.name = "Báo bận";
        outlet.kind = Outlet.Kind.PROVINCE;
        outlet.persist();
    }

    private static void assertKept(String address, String outcome) {
        List<FetchAttempt> kept =
                QuarkusTransaction.requiringNew().call(() -> FetchAttempt.list("address", address));
        assertThat(kept).extracting(attempt -> attempt.outcome).contains(outcome);
    }

    private static Response post(String path, String address, String language) {
        return Api.asAdmin()
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of("url", address))
                .post(path);
    }
}
