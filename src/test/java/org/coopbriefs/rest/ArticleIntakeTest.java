package org.coopbriefs.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives is kept once; what is no article is refused with a sentence and not kept. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ArticleIntakeTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0
    };

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Nghệ An tiếp nhận lưu học sinh Lào</title></head>
            <body><nav><a href="/">Trang chủ</a></nav><article><h1>Nghệ An tiếp nhận lưu học sinh Lào</h1>
            <p>Ngày 12/9/2023, tại thành phố Vinh, lãnh đạo tỉnh Nghệ An đã có buổi làm việc với đoàn đại biểu tỉnh Xiêng
            Khoảng (Lào) về kết quả hợp tác trong lĩnh vực giáo dục và đào tạo giữa hai địa phương.</p>
            <p>Dịp này, tỉnh Nghệ An đã tiếp nhận 35 lưu học sinh tỉnh Xiêng Khoảng vào học tại Trường Đại học Vinh, đồng
            thời trao tặng tỉnh bạn 300 triệu đồng để mua sắm trang thiết bị dạy học.</p></article></body></html>
            """;

    @Inject FirstStart firstStart;
    @Inject EntityManager entities;

    @BeforeEach
    void haveAnAdministrator() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
    }

    @Test
    void keepsTheSameArticleOnce() {
        String article = ARTICLE.replace("35 lưu", "36 lưu");
        Response first = post(article);
        first.then().statusCode(201).header("Location", containsString("/api/articles/"));
        int id = first.jsonPath().getInt("id");
        long facts = facts();
        Response again = post(article);
        again.then().statusCode(200).body("id", equalTo(id));
        assertThat(again.jsonPath().getList("activities"))
                .isEqualTo(first.jsonPath().getList("activities"))
                .isNotEmpty();
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void givesBackTheBytesAsTheyCame() {
        int id = post(ARTICLE).jsonPath().getInt("id");
        byte[] original =
                Api.asAdmin()
                        .get("/api/articles/" + id + "/original")
                        .then()
                        .extract()
                        .asByteArray();
        assertThat(original).isEqualTo(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> refused() {
        byte[] huge = new byte[50_000_000];
        Arrays.fill(huge, (byte) 'a');
        byte[] broken = "<p>Tỉnh Sơn La</p>".repeat(40).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(broken, 100, 300, (byte) 0xFF);
        String menus = "<html><body><nav><a href='/'>Trang chủ</a></nav></body></html>";
        return Stream.of(
                Arguments.of("nothing", new byte[0], "text/html", 400, "EMPTY"),
                Arguments.of("50 MB", huge, "text/plain", 413, "TOO_LARGE"),
                Arguments.of("a picture", PNG, "text/html", 415, "NOT_TEXT"),
                Arguments.of("no text", broken, "text/html; charset=utf-8", 415, "UNDECODABLE"),
                Arguments.of("menus", menus.getBytes(), "text/html", 422, "NO_ARTICLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNoArticle(
            String what, byte[] body, String contentType, int status, String code) {
        long before = articles();
        for (String language : new String[] {"vi", "en"}) {
            Api.asAdmin()
                    .header("Accept-Language", language)
                    .header("Content-Type", contentType)
                    .body(body)
                    .post("/api/articles")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .header("Content-Language", language)
                    .body("type", equalTo("urn:coopbriefs:problem:article." + code))
                    .body(
                            "title",
                            language.equals("vi") ? containsString("i") : not(containsString("à")))
                    .body("detail", not(equalTo("")));
        }
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void speaksTheCallersLanguage() {
        String vietnamese = empty("vi-VN,vi;q=0.9,en;q=0.5");
        String english = empty("en-GB,en;q=0.9");
        assertThat(vietnamese).isEqualTo("Bài gửi lên không có nội dung.");
        assertThat(english).isEqualTo("What was sent is empty.");
        assertThat(empty("fr")).isEqualTo(vietnamese);
    }

    private static String empty(String languages) {
        return Api.asAdmin()
                .header("Accept-Language", languages)
                .contentType("text/html")
                .post("/api/articles")
                .jsonPath()
                .getString("title");
    }

    @Test
    void readsWithoutKeeping() {
        long before = articles();
        Api.asAdmin()
                .header("Content-Type", "text/html; charset=utf-8")
                .body(ARTICLE.replace("300", "310").getBytes(StandardCharsets.UTF_8))
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("activities[0].provinces", not(everyItem(equalTo(""))));
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void letsNobodyInWithoutASign() {
        given().get("/api/articles").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic("admin", "sai")
                .get("/api/articles")
                .then()
                .statusCode(401);
        given().get("/q/health/live").then().statusCode(200);
    }

    private static Response post(String page) {
        return Api.asAdmin()
                .header("Content-Type", "text/html; charset=utf-8")
                .body(page.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles");
    }

    private long articles() {
        return count("Article");
    }

    private long facts() {
        return count("Fact");
    }

    private long count(String entity) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createQuery(
                                                "select count(e) from " + entity + " e", Long.class)
                                        .getSingleResult());
    }
}
