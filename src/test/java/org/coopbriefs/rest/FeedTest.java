package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coopbriefs.article.fetch.PlayServer.answer;
import static org.coopbriefs.article.fetch.PlayServer.page;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.article.feed.Feed;
import org.coopbriefs.article.feed.FeedPolling;
import org.coopbriefs.article.feed.FeedReading;
import org.coopbriefs.article.fetch.PlayServer;
import org.coopbriefs.article.fetch.PlayWeb;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A watched newspaper: what names both sides is kept, the rest is ignored with the reason. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class FeedTest {

    @Inject FirstStart firstStart;
    @Inject FeedPolling polling;
    @Inject FeedReading reading;
    @Inject Clock clock;

    @BeforeEach
    void listAnOutlet() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("name", "Báo có nguồn tin", "kind", "PROVINCE", "province", "son-la"))
                .put("/api/outlets/www.nguontin.example")
                .then()
                .statusCode(200)
                .body("host", equalTo("nguontin.example"));
    }

    private static String address(String path) {
        return PlayWeb.address("nguontin.example", path);
    }

    private static PlayServer.Act article(String title, String text) {
        return page(
                """
                <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%s</title></head><body><article>
                <h1>%s</h1><p>%s</p><p>Buổi làm việc diễn ra ngày 14/8/2023 trong không khí hữu nghị và cởi mở.</p>
                </article></body></html>
                """
                        .formatted(title, title, text));
    }

    private static String item(String title, String path) {
        return "<item><title>" + title + "</title><link>" + path + "</link></item>";
    }

    private static int watch(String path) {
        return Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("address", address(path)))
                .post("/api/feeds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    @Test
    void keepsWhatNamesBothSidesAndIgnoresTheRest() {
        String items =
                item("Sơn La đón đoàn tỉnh Luông Pra Băng", "/hop-tac.html")
                        + item("Sơn La khởi công cầu mới", "/cau.html")
                        + item("Lễ hội ở Luông Pra Băng & những điều cần biết", "/le-hoi.html")
                        + item("Luông Pra Băng trong mưa", "/mat.html");
        PlayWeb.SERVER
                .on(
                        "/tin.rss",
                        answer(
                                "200 OK\nETag: \"1\"",
                                "<rss version=\"2.0\"><channel><title>Tin</title>"
                                        + items
                                        + "</channel></rss>"))
                .on(
                        "/hop-tac.html",
                        article(
                                "Sơn La đón đoàn tỉnh Luông Pra Băng",
                                "Lãnh đạo tỉnh Sơn La tiếp đoàn đại biểu tỉnh Luông Pra Băng (Lào)"
                                        + " sang thăm."))
                .on(
                        "/le-hoi.html",
                        article(
                                "Lễ hội ở Luông Pra Băng",
                                "Người dân tỉnh Luông Pra Băng mừng năm mới cổ truyền với nhiều"
                                        + " nghi thức."));
        int id = watch("/tin.rss");
        polling.pollDue();
        reading.readWaiting();
        List<Map<String, Object>> told =
                Api.asAdmin().get("/api/feeds/" + id + "/items").jsonPath().getList("items");
        assertThat(told)
                .extracting(
                        item -> item.get("link"),
                        item -> item.get("state"),
                        item -> item.get("code"))
                .containsExactlyInAnyOrder(
                        tuple(address("/hop-tac.html"), "KEPT", null),
                        tuple(address("/cau.html"), "IGNORED", "feed.NO_PAIR"),
                        tuple(address("/le-hoi.html"), "IGNORED", "feed.NO_PAIR"),
                        tuple(address("/mat.html"), "FAILED", "fetch.GONE"));
        assertThat(PlayWeb.SERVER.paths()).doesNotContain("/cau.html");
        assertThat(addresses())
                .contains(address("/hop-tac.html"))
                .doesNotContain(address("/le-hoi.html"));
        assertThat(polling.pollDue()).isZero();
    }

    private static List<String> addresses() {
        return Api.asAdmin().get("/api/articles?size=500").jsonPath().getList("items.address");
    }

    /** Told anew, a page is asked for again; what it says now is the next version. */
    @Test
    void looksAgainAtWhatAPaperMended() {
        offer("20 máy tính", "2023-08-14T08:00:00+07:00");
        watch("/sua.atom");
        lookWhenDue();
        assertThat(versionsOfMended()).hasSize(1);
        lookWhenDue();
        assertThat(askedForMended()).hasSize(1);
        offer("20 máy tính", "2023-08-14T09:30:00+07:00");
        lookWhenDue();
        assertThat(askedForMended()).hasSize(2).last().asString().contains("If-None-Match: \"v1\"");
        assertThat(versionsOfMended()).hasSize(1);
        offer("30 máy tính", "2023-08-14T10:00:00+07:00");
        lookWhenDue();
        assertThat(versionsOfMended()).hasSize(2);
        PlayWeb.SERVER.on("/sua.html", answer("404 Not Found", ""));
        tell("2023-08-14T11:00:00+07:00");
        lookWhenDue();
        assertThat(versionsOfMended()).hasSize(2);
        assertThat(stateOfMended()).isEqualTo("KEPT");
    }

    private static void offer(String gift, String updated) {
        tell(updated);
        PlayWeb.SERVER.on(
                "/sua.html",
                answer(
                        "200 OK\nContent-Type: text/html; charset=utf-8\nETag: \"v1\"",
                        """
                        <!DOCTYPE html><html lang="vi"><title>Sơn La giúp Hủa Phăn</title><article>
                        <h1>Sơn La giúp Hủa Phăn</h1><p>Tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) %s dùng cho các trường.</p>
                        <p>Lễ bàn giao diễn ra ngày 14/8/2023 trong không khí hữu nghị và cởi mở.</p></article></html>
                        """
                                .formatted(gift)));
    }

    private static void tell(String updated) {
        PlayWeb.SERVER.on(
                "/sua.atom",
                page(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Sửa</title><id>s</id>
                        <entry><title>Sơn La giúp Hủa Phăn</title><id>sua-1</id><link href="%s"/>
                        <published>2023-08-14T08:00:00+07:00</published><updated>%s</updated></entry></feed>
                        """
                                .formatted(address("/sua.html"), updated)));
    }

    private void lookWhenDue() {
        QuarkusTransaction.requiringNew()
                .run(() -> Feed.update("nextAskAt = ?1 where active", clock.instant()));
        polling.pollDue();
        reading.readWaiting();
    }

    private static List<String> askedForMended() {
        return PlayWeb.SERVER.requests().stream()
                .filter(head -> head.startsWith("GET /sua.html "))
                .toList();
    }

    private static List<Object> versionsOfMended() {
        return Api.asAdmin()
                .get("/api/articles?size=500")
                .jsonPath()
                .getList("items.findAll { it.address == '" + address("/sua.html") + "' }");
    }

    private static String stateOfMended() {
        int feed =
                Api.asAdmin()
                        .get("/api/feeds")
                        .jsonPath()
                        .getInt("find { it.address == '" + address("/sua.atom") + "' }.id");
        return Api.asAdmin()
                .get("/api/feeds/" + feed + "/items")
                .jsonPath()
                .getString("items[0].state");
    }

    @Test
    void saysWhyAFeedIsNotRead() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        PlayWeb.SERVER.on(
                "/cuoi.rss", page(laughs + "<rss><channel><title>&b;</title></channel></rss>"));
        int id = watch("/cuoi.rss");
        int absent = watch("/khong-co.rss");
        polling.pollDue();
        assertReason(id, "feed.DOCTYPE", "DOCTYPE");
        assertReason(absent, "fetch.GONE", "404");
    }

    private static void assertReason(int id, String code, String word) {
        Map<String, Object> feed =
                Api.asAdmin()
                        .header("Accept-Language", "vi")
                        .get("/api/feeds")
                        .jsonPath()
                        .getMap("find { it.id == " + id + " }");
        assertThat(feed.get("code")).isEqualTo(code);
        assertThat((String) feed.get("reason")).contains(word);
        assertThat(feed.get("failures")).isEqualTo(1);
    }

    @Test
    void asksAStoppedFeedNoMore() {
        PlayWeb.SERVER.on(
                "/nghi.rss",
                page("<rss version=\"2.0\"><channel><title>a</title></channel></rss>"));
        int id = watch("/nghi.rss");
        Api.asAdmin().delete("/api/feeds/" + id).then().statusCode(204);
        polling.pollDue();
        assertThat(PlayWeb.SERVER.paths()).doesNotContain("/nghi.rss");
        Api.asAdmin().delete("/api/feeds/999999").then().statusCode(404);
    }

    @Test
    void anAdministratorAsksNowAndHasAPageLookedAtAgain() {
        PlayWeb.SERVER
                .on(
                        "/ngay.rss",
                        page(
                                "<rss version=\"2.0\"><channel><title>Ngay</title>"
                                        + item("Sơn La gặp Luông Pra Băng", "/lai.html")
                                        + "</channel></rss>"))
                .on("/lai.html", answer("404 Not Found", ""));
        int id = watch("/ngay.rss");
        press("/nguon-tin/" + id + "/hoi");
        reading.readWaiting();
        assertThat(askedFor("/ngay.rss")).isEqualTo(1);
        String failed = Api.asAdmin().get("/nguon-tin/" + id + "?state=FAILED").asString();
        assertThat(failed).contains("404").contains("/thu-lai");
        PlayWeb.SERVER.on(
                "/lai.html",
                article(
                        "Sơn La gặp Luông Pra Băng",
                        "Lãnh đạo tỉnh Sơn La gặp lãnh đạo tỉnh Luông Pra Băng (Lào)."));
        press(failed.replaceAll("(?s).*action=\"([^\"]+/thu-lai)\".*", "$1"));
        reading.readWaiting();
        Api.asAdmin()
                .get("/api/feeds/" + id + "/items")
                .then()
                .body("items.state", equalTo(List.of("KEPT")));
        press("/nguon-tin/" + id + "/hoi");
        assertThat(askedFor("/ngay.rss")).isEqualTo(2);
        asForm().post("/nguon-tin/" + id + "/tin/999999/thu-lai").then().statusCode(404);
        Api.asAdmin().delete("/api/feeds/" + id);
        asForm().post("/nguon-tin/" + id + "/hoi").then().statusCode(404);
    }

    private static long askedFor(String path) {
        return PlayWeb.SERVER.paths().stream().filter(path::equals).count();
    }

    private static void press(String address) {
        asForm().post(address).then().statusCode(303);
    }

    private static RequestSpecification asForm() {
        return Api.asAdmin()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded");
    }

    @Test
    void watchesNothingThatIsNoAddress() {
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("address", "file:///etc/passwd"))
                .post("/api/feeds")
                .then()
                .statusCode(400);
    }
}
