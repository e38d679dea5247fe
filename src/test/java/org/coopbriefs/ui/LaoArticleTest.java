package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article in Lao is recognised and kept; nothing is read from it, and its page says so. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class LaoArticleTest {

    private static final String SENTENCE =
            "ແຂວງ ເຊີນລາ ຂອງ ຫວຽດນາມ ແລະ ແຂວງ ຫົວພັນ ຂອງ ລາວ ໄດ້ລົງນາມໃນບົດບັນທຶກ ວ່າດ້ວຍການຮ່ວມມື ປີ 2022 ຫາ 2026 ແລະ ມອບ 500 ລ້ານດົງ.";

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html lang="lo"><head><meta charset="utf-8"><title>ສອງແຂວງ ລົງນາມການຮ່ວມມື</title></head>
            <body><article><h1>ສອງແຂວງ ລົງນາມການຮ່ວມມື</h1><p>%s</p><p>%s</p></article></body></html>
            """
                    .formatted(SENTENCE, SENTENCE.replace("500", "600"));

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(ToldArticle.ADMIN);
    }

    @Test
    void isKeptAndMarkedAsNotRead() {
        JsonPath kept =
                api().header("Content-Type", "text/html; charset=utf-8")
                        .body(ARTICLE.getBytes(StandardCharsets.UTF_8))
                        .post("/api/articles")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("IGNORED"))
                        .body("activities", empty())
                        .extract()
                        .jsonPath();
        String page = "/bai-viet/" + kept.getInt("id");

        Browser.signedIn("admin", ToldArticle.ADMIN)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("chỉ lưu, không đọc số liệu"))
                .body(containsString("Bài viết bằng tiếng Lào"))
                .body(containsString(SENTENCE));
    }

    @Test
    void isRecognisedByItsLetters() {
        api().header("Content-Type", "text/plain; charset=utf-8")
                .body(("ສອງແຂວງ ລົງນາມການຮ່ວມມື\n\n" + SENTENCE).getBytes(StandardCharsets.UTF_8))
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("article.language", equalTo("lo"))
                .body("activities", empty());
    }

    private static RequestSpecification api() {
        return given().auth().preemptive().basic("admin", ToldArticle.ADMIN);
    }
}
