package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why did it say so? Every fact answers with its rule and the words it grew from. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ExplanationTest {

    private static final String ARTICLE =
            """
            Hà Tĩnh và Bolikhamxai bàn việc đào tạo cán bộ
            12/05/2023

            Ngày 11/5, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn đại biểu tỉnh Bolikhamxai (Lào) sang thăm và làm việc về hợp tác đào tạo.

            Từ năm 2018 đến nay, tỉnh Hà Tĩnh đã đào tạo 64 lưu học sinh tỉnh Bolikhamxai.
            """;

    private static final String STUDENTS =
            "activities[0].facts.find { it.kind == 'students-trained' }";

    @Inject FirstStart firstStart;

    @BeforeEach
    void haveAnAdministrator() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
    }

    @Test
    void namesTheWordsOfEveryValueWhereAsked() {
        JsonPath answer = post("/api/extractions?explain=true", 200);
        String body = answer.getString("article.body");
        Map<String, Object> mention = mention(answer, STUDENTS + ".explanation", "count");

        assertThat(mention).containsEntry("type", "NUMBER").containsEntry("value", "64");
        assertThat(body.substring((int) mention.get("start"), (int) mention.get("end")))
                .isEqualTo(mention.get("text"))
                .isEqualTo("64");
        assertThat(answer.getString(STUDENTS + ".explanation.rule")).isEqualTo("StudentsTrained");
    }

    @Test
    void keepsQuietWhereNobodyAsked() {
        Map<String, Object> fact = post("/api/extractions", 200).getMap(STUDENTS);

        assertThat(fact).containsKey("evidence").doesNotContainKey("explanation");
    }

    @Test
    void stillKnowsWhenTheFactIsKept() {
        int activity = post("/api/articles", 201).getInt("activities[0]");
        JsonPath kept = get("/api/activities/" + activity);
        int id = kept.getInt("facts.find { it.kind == 'students-trained' }.id");
        JsonPath fact = get("/api/facts/" + id);

        assertThat(mention(fact, "explanation", "from"))
                .containsEntry("type", "PERIOD")
                .containsEntry("text", "Từ năm 2018 đến nay");
        assertThat(mention(fact, "explanation", "partner")).containsEntry("value", "bolikhamxai");
    }

    @Test
    void listsEveryKindWithItsNames() {
        JsonPath kinds = get("/api/fact-kinds");

        assertThat(kinds.getList("kind", String.class))
                .contains("agreement", "aid", "goods", "remains-repatriated", "students-trained")
                .isSorted();
        assertThat(kinds.getList("labels.vi", String.class)).noneMatch(String::isBlank);
        assertThat(kinds.getList("labels.en", String.class)).noneMatch(String::isBlank);
        assertThat(kinds.getList("labels.lo", String.class)).noneMatch(String::isBlank);
    }

    private static Map<String, Object> mention(JsonPath answer, String path, String field) {
        List<Map<String, Object>> mentions = answer.getList(path + ".mentions");
        return mentions.stream()
                .filter(mention -> mention.get("field").equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath get(String path) {
        return Api.asAdmin().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath post(String path, int status) {
        return Api.asAdmin()
                .contentType("text/plain; charset=utf-8")
                .body(ARTICLE.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
