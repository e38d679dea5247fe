package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleState;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing arrives twice, whether by the same address or by two newspapers. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ArrivalOnceTest {

    private static final String TEXT =
            """
            <p>Ngày 9/5/2024, tại thành phố Đồng Hới, lãnh đạo tỉnh Quảng Bình đã có buổi làm việc với đoàn đại biểu tỉnh
            Khăm Muộn (Lào) do đồng chí Phó Tỉnh trưởng dẫn đầu sang thăm và làm việc tại địa phương.</p>
            <p>Tại buổi làm việc, hai bên đánh giá cao kết quả hợp tác trong thời gian qua, nhất là trên lĩnh vực giáo dục,
            y tế, nông nghiệp và bảo vệ biên giới. Dịp này, tỉnh Quảng Bình trao tặng tỉnh Khăm Muộn %s triệu đồng để sửa chữa
            trường học tại các bản vùng sâu, vùng xa.</p>
            """;

    @Inject FirstStart firstStart;
    @Inject ActivityDrafting drafting;

    @BeforeEach
    void haveAnAdministrator() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
    }

    private static String page(String title, String around, String text) {
        return """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%s</title>
        <meta property="article:published_time" content="2024-05-10T08:00:00+07:00"></head><body>
        <nav><a href="/x">%s</a></nav><article><h1>%s</h1>%s</article></body></html>
        """
                .formatted(title, around, title, text);
    }

    private static JsonPath post(String source, String page, int status) {
        Response answer =
                Api.asAdmin()
                        .header("Content-Type", "text/html; charset=utf-8")
                        .queryParam("source", source)
                        .body(page.getBytes(StandardCharsets.UTF_8))
                        .post("/api/articles");
        answer.then().statusCode(status);
        return answer.jsonPath();
    }

    private static Article article(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Article.findById(id));
    }

    private static boolean isAside(int activity) {
        return Api.asAdmin().get("/api/activities/" + activity).jsonPath().getBoolean("aside");
    }

    @Test
    void knowsTheSameTextInOtherSurroundings() {
        String text = TEXT.formatted("100");
        String address = "https://mot.example/quang-binh-1.html";
        int id = post(address, page("Quảng Bình giúp Khăm Muộn", "a", text), 201).getInt("id");
        String again = "http://www.mot.example/quang-binh-1.html?utm_source=zalo";
        JsonPath second = post(again, page("Quảng Bình giúp Khăm Muộn", "b", text), 200);
        assertThat(second.getInt("id")).isEqualTo(id);
    }

    @Test
    void keepsAChangedArticleAsANewVersion() {
        String address = "https://hai.example/quang-binh-2.html";
        String before = page("Quảng Bình trao quà", "a", TEXT.formatted("200"));
        String after = page("Quảng Bình trao quà", "a", TEXT.formatted("250"));
        JsonPath first = post(address, before, 201);
        JsonPath second = post(address, after, 201);
        Article latest = article(second.getLong("id"));
        assertThat(latest.version).isEqualTo(2);
        assertThat(article(first.getLong("id")).replacedBy).isEqualTo(latest.id);
        assertThat(second.getList("activities", Integer.class))
                .isNotEmpty()
                .noneMatch(ArrivalOnceTest::isAside);
        Api.asAdmin()
                .get("/api/articles/" + first.getInt("id") + "/original")
                .then()
                .body(equalTo(before));
    }

    @Test
    void sendsWhatChangedInALaterVersionToReview() {
        String address = "https://chin.example/quang-binh-9.html";
        post(address, page("Quảng Bình tặng trường", "a", TEXT.formatted("600")), 201);
        List<Fact> before = facts("600");
        before.forEach(fact -> decide(fact.id));

        post(address, page("Quảng Bình tặng trường", "a", TEXT.formatted("650")), 201);

        List<Fact> changed = facts("650");
        assertThat(changed).isNotEmpty();
        assertThat(changed).allMatch(fact -> fact.reviewState == ReviewState.UNREVIEWED);
        assertThat(changed).noneMatch(fact -> isAside(fact.activity.id.intValue()));
        List<Fact> stale = facts("600");
        assertThat(stale).hasSameSizeAs(before);
        assertThat(stale).allMatch(fact -> isAside(fact.activity.id.intValue()));
        assertThat(stale).allMatch(fact -> fact.reviewState == ReviewState.CONFIRMED);
    }

    @Test
    void keepsWhatPeopleDecidedOfWhatStays() {
        String address = "https://muoi.example/quang-binh-10.html";
        String text = TEXT.formatted("700");
        post(address, page("Quảng Bình giúp sửa trường", "a", text), 201);
        Fact before = facts("700").getFirst();
        decide(before.id);
        String more =
                "<p>Chiều cùng ngày, đoàn đi thăm vườn quốc gia Phong Nha - Kẻ Bàng và chụp ảnh lưu"
                        + " niệm với cán bộ ban quản lý vườn.</p>";

        JsonPath later =
                post(
                        address,
                        page(
                                "Quảng Bình giúp sửa trường",
                                "a",
                                more + text + more.replace("Chiều", "Tối")),
                        201);

        Fact after = facts("700").getFirst();
        assertThat(facts("700")).hasSize(1);
        assertThat(after.id).isEqualTo(before.id);
        assertThat(after.reviewState).isEqualTo(ReviewState.CONFIRMED);
        assertThat(after.article.id).isEqualTo(later.getLong("id"));
        assertThat(later.getList("activities", Long.class)).contains(after.activity.id);
        assertThat(isAside(after.activity.id.intValue())).isFalse();
    }

    /** Facts on so many million, of any version. */
    private static List<Fact> facts(String millions) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Fact.<Fact>list("kind = 'aid' order by id").stream()
                                        .filter(fact -> fact.quote.contains(millions + " triệu"))
                                        .toList());
    }

    private static void decide(long fact) {
        Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("verdict", "APPROVE"))
                .post("/api/facts/" + fact + "/decisions")
                .then()
                .statusCode(200);
    }

    @Test
    void takesOneTextInTwoNewspapersForOneActivity() {
        String text = TEXT.formatted("300");
        JsonPath first =
                post("https://ba.example/a.html", page("Quảng Bình và Khăm Muộn", "a", text), 201);
        String reprint = "<p>Theo tin của phóng viên thường trú.</p>" + text;
        JsonPath second =
                post(
                        "https://bon.example/b.html",
                        page("Hợp tác với Khăm Muộn", "b", reprint),
                        201);
        List<Integer> activities = first.getList("activities");
        assertThat(second.getList("activities", Integer.class)).isEqualTo(activities).isNotEmpty();
        List<Integer> mentions =
                Api.asAdmin()
                        .get("/api/activities/" + activities.getFirst())
                        .jsonPath()
                        .getList("mentions.article");
        assertThat(mentions).containsExactlyInAnyOrder(first.getInt("id"), second.getInt("id"));
    }

    @Test
    void takesAnotherFigureForOtherNews() {
        JsonPath first =
                post(
                        "https://nam.example/a.html",
                        page("Trao quà", "a", TEXT.formatted("410")),
                        201);
        JsonPath second =
                post(
                        "https://sau.example/b.html",
                        page("Tặng quà", "b", TEXT.formatted("420")),
                        201);
        assertThat(second.getList("activities", Integer.class))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("activities", Integer.class));
    }

    @Test
    void tellsArticlesApartThatShareACanonicalAddress() {
        String canonical = "<link rel=\"canonical\" href=\"https://bay.example/tin-tuc\">";
        String one = page("Khai mạc hội chợ thương mại", "a", TEXT.formatted("510"));
        String other =
                page(
                        "Giải bóng đá thiếu niên",
                        "b",
                        "<p>Sáng 3/5/2024, giải bóng đá thiếu niên khai mạc với sự tham gia của tám"
                                + " đội đến từ các huyện.</p><p>Giải diễn ra trong một tuần tại sân vận"
                                + " động trung tâm của thị trấn.</p>");
        JsonPath first =
                post(
                        "https://bay.example/1.html",
                        one.replace("</head>", canonical + "</head>"),
                        201);
        JsonPath second =
                post(
                        "https://bay.example/2.html",
                        other.replace("</head>", canonical + "</head>"),
                        201);
        assertThat(article(second.getLong("id")).version).isEqualTo(1);
        assertThat(article(first.getLong("id")).replacedBy).isNull();
    }

    @Test
    void keepsAPageThatCannotBeReadForAnotherTry() {
        byte[] menus =
                "<html><body><nav><a href='/'>Trang chủ số 1</a></nav></body></html>".getBytes();
        JsonPath file =
                Api.asAdmin()
                        .multiPart("files", "trang.html", menus, "text/html")
                        .post("/api/articles")
                        .jsonPath();
        assertThat(file.getString("[0].state")).isEqualTo("FAILED");
        assertThat(file.getString("[0].code")).isEqualTo("article.NO_ARTICLE");
        int id = file.getInt("[0].id");
        Api.asAdmin()
                .post("/api/articles/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"));
        List<Integer> failed =
                Api.asAdmin()
                        .get("/api/articles?state=FAILED&size=500")
                        .jsonPath()
                        .getList("items.id");
        assertThat(failed).contains(id);
        assertThat(article(id).issues).hasSize(1);
    }

    @Test
    void leavesAnArticleAsideThatCannotBeDrafted() {
        long id = QuarkusTransaction.requiringNew().call(ArrivalOnceTest::articleWithoutBody);
        drafting.draftWaiting();
        assertThat(article(id).state).isEqualTo(ArticleState.FAILED);
        assertThat(article(id).issues.getFirst().stage()).isEqualTo("drafting");
        assertThat(drafting.draftWaiting()).isZero();
    }

    private static long articleWithoutBody() {
        Article article = new Article();
        article.sha256 = "ab".repeat(32);
        article.original = new byte[0];
        article.title = "Bài hỏng";
        article.state = ArticleState.READ;
        article.receivedAt = Instant.EPOCH;
        article.receivedBy = "kiểm thử";
        article.persist();
        return article.id;
    }
}
