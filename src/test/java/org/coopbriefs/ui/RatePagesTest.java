package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.ui.ToldArticle.api;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.brief.EnteredRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators enter exchange rates, and briefs convert with them. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class RatePagesTest {

    private static final String PATH = "/thiet-lap/ty-gia";
    private static final String BRIEF = "/api/briefs/ha-tinh/1983";

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Hà Tĩnh hỗ trợ Khăm Muộn năm 1983</title></head>
            <body><article><h1>Hà Tĩnh hỗ trợ Khăm Muộn năm 1983</h1>
            <p>Ngày 12/9/1983, tại thành phố Hà Tĩnh, lãnh đạo tỉnh Hà Tĩnh đã có buổi làm việc với đoàn đại biểu tỉnh Khăm
            Muộn (Lào) về kết quả hợp tác trong lĩnh vực giáo dục và đào tạo giữa hai địa phương.</p>
            <p>Dịp này, tỉnh Hà Tĩnh đã trao tặng tỉnh Khăm Muộn 30.000 euro để mua sắm trang thiết bị dạy học.</p>
            </article></body></html>
            """;

    @Inject Accounts accounts;

    private Browser admin;

    @BeforeEach
    void signIn() {
        accounts.bootstrapAdmin(ToldArticle.ADMIN);
        admin = Browser.signedIn("admin", ToldArticle.ADMIN);
        admin.get(PATH);
    }

    /** Other tests know of no rates. */
    @AfterEach
    void leaveNone() {
        ToldArticle.run("delete from exchange_rate");
    }

    @Test
    void listsTheNewestFirstAndTheCorrectionInPlaceOfWhatItReplaces() {
        enter("THB", "1/6/2022", "650", "TB 1").then().statusCode(303);
        enter("THB", "2/6/2022", "651,5", "TB 2").then().statusCode(303);
        enter("THB", "1/6/2022", "652", "TB 3").then().statusCode(303);

        String page = admin.get(PATH).asString();

        assertThat(page).containsSubsequence("TB 2", "TB 3", "đã thay", "TB 1").contains("651,5");
        assertThat(api().get("/api/audit?record=rate:THB/2022-06-01").jsonPath().getList("items"))
                .hasSize(2);
    }

    @Test
    void refusesWhatIsNoRateAndKeepsWhatWasTyped() {
        refuses("VND", "1/6/2022", "1", "TB", "Hãy chọn một loại tiền");
        refuses("XXX", "1/6/2022", "1", "TB", "Hãy chọn một loại tiền");
        refuses("USD", "31/6/2022", "1", "TB", "Ngày chưa đúng");
        refuses("USD", "6/2022", "1", "TB", "Ngày chưa đúng");
        refuses("USD", "1/6/2999", "1", "TB", "Ngày chưa đúng");
        refuses("USD", "1/6/2022", "0", "TB", "Tỷ giá chưa đúng");
        refuses("USD", "1/6/2022", "-5", "TB", "Tỷ giá chưa đúng");
        refuses("USD", "1/6/2022", "1.5", "TB", "Tỷ giá chưa đúng");
        refuses("USD", "1/6/2022", "23.250", " ", "Cần ghi nguồn");
        refuses("USD", "1/6/2022", "23.250", "x".repeat(301), "Cần ghi nguồn");
        assertThat(EnteredRate.count()).isZero();
    }

    private void refuses(String currency, String day, String vnd, String source, String why) {
        enter(currency, day, vnd, source)
                .then()
                .statusCode(400)
                .body(containsString(why))
                .body(containsString("value=\"" + day + "\""))
                .body(containsString("value=\"" + vnd + "\""));
    }

    @Test
    void isOfNobodyElse() {
        String name = "ty.gia." + System.nanoTime();
        accounts.create(name, ToldArticle.ADMIN, Role.EDITOR, Set.of());
        Browser editor = Browser.signedIn(name, ToldArticle.ADMIN);

        editor.get(PATH).then().statusCode(403);
        editor.get("/");
        editor.post(PATH, input("USD", "1/6/2022", "23.250", "TB")).then().statusCode(403);
        assertThat(EnteredRate.count()).isZero();
    }

    @Test
    void convertsInBriefsAndDraftsFollow() {
        api().contentType("text/html; charset=utf-8")
                .body(ARTICLE.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201);
        api().post(BRIEF).then().statusCode(201);
        assertThat(brief().getBoolean("stale")).isFalse();
        assertThat(conversions(brief())).containsOnlyNulls();

        enter("EUR", "1/9/1983", "20.000", "TB 9/1983").then().statusCode(303);

        assertThat(brief().getBoolean("stale")).isTrue();
        api().post(BRIEF);
        assertThat(brief().getBoolean("stale")).isFalse();
        assertThat(conversions(brief()).getFirst())
                .containsEntry("source", "TB 9/1983")
                .containsEntry("on", "1983-09-01")
                .containsEntry("vnd", "600000000");

        Long entered = EnteredRate.inOrder().getFirst().id;
        admin.post(PATH + "/" + entered + "/bo", Map.of()).then().statusCode(303);

        assertThat(brief().getBoolean("stale")).isTrue();
        admin.get(PATH).then().body(not(containsString("TB 9/1983")));
        admin.post(PATH + "/" + entered + "/bo", Map.of()).then().statusCode(404);
    }

    private static JsonPath brief() {
        return api().get(BRIEF).then().statusCode(200).extract().jsonPath();
    }

    private static List<Map<String, String>> conversions(JsonPath brief) {
        List<Map<String, String>> found = brief.getList("aid.gifts.conversion");
        assertThat(found).hasSize(1);
        return found;
    }

    private Response enter(String currency, String day, String vnd, String source) {
        return admin.post(PATH, input(currency, day, vnd, source));
    }

    private static Map<String, String> input(
            String currency, String day, String vnd, String source) {
        return Map.of("currency", currency, "day", day, "vnd", vnd, "source", source);
    }
}
