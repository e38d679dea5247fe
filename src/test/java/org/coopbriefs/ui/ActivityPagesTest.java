package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.ui.ToldArticle.api;
import static org.coopbriefs.ui.ToldArticle.run;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.TestPostgres;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities as plain forms: searched, put together, taken apart, given facts. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ActivityPagesTest {

    private ToldArticle told;
    private Browser admin;

    @BeforeEach
    void tellSomething() {
        told = ToldArticle.another();
        admin = Browser.signedIn("admin", ToldArticle.ADMIN);
    }

    @Test
    void activitiesAreMergedAndPartedAgain() {
        ToldArticle again = told.again();
        admin.get("/hoat-dong/" + told.activity())
                .then()
                .body(containsString("value=\"" + again.activity() + "\""));
        Response merged =
                admin.post(
                        "/hoat-dong/" + told.activity() + "/gop",
                        Map.of("other", again.activity()));
        assertThat(merged.statusCode()).isEqualTo(303);
        api().get("/api/activities/" + told.activity())
                .then()
                .body("mentions.article", hasItem((int) again.article()))
                .body("facts.id", hasItem(again.facts().getFirst().intValue()));
        assertThat(admin.get("/hoat-dong/" + again.activity()).header("Location"))
                .endsWith("/hoat-dong/" + told.activity());
        Matcher done =
                Pattern.compile("name=\"done\" value=\"(\\d+)\"")
                        .matcher(admin.get("/hoat-dong/" + told.activity()).asString());
        assertThat(done.find()).isTrue();
        admin.post("/hoat-dong/" + told.activity() + "/hoan-tac", Map.of("done", done.group(1)))
                .then()
                .statusCode(303);
        api().get("/api/activities/" + again.activity())
                .then()
                .body("facts.id", hasItem(again.facts().getFirst().intValue()));
        admin.post("/hoat-dong/" + told.activity() + "/hoan-tac", Map.of("done", done.group(1)))
                .then()
                .statusCode(409);
        admin.post("/hoat-dong/" + told.activity() + "/gop", Map.of("other", told.activity()))
                .then()
                .statusCode(422);
    }

    @Test
    void itsArticlesLeadToOurOwnPagesOfThem() {
        admin.get("/hoat-dong/" + told.activity())
                .then()
                .body(containsString("<li><a href=\"/bai-viet/" + told.article() + "\">"));
    }

    @Test
    void anActivityIsSplitWithItsEvidence() {
        long moving = told.facts().getFirst();
        admin.get("/hoat-dong/" + told.activity());
        Response split =
                admin.post(
                        "/hoat-dong/" + told.activity() + "/tach",
                        Map.of("fact", List.of(moving), "title", "Việc khác " + moving));
        assertThat(split.statusCode()).isEqualTo(303);
        String fresh = split.header("Location").replaceAll(".*/hoat-dong/(\\d+).*", "$1");
        api().get("/api/activities/" + fresh)
                .then()
                .body("facts.id", equalTo(List.of((int) moving)))
                .body("mentions.article", equalTo(List.of((int) told.article())));
        api().get("/api/activities/" + told.activity())
                .then()
                .body("facts.id", not(hasItem((int) moving)))
                .body("mentions.article", hasItem((int) told.article()));
    }

    @Test
    void aFactIsAddedFromMarkedWords() {
        String page = "/hoat-dong/" + told.activity() + "/them";
        String body = api().get("/api/articles/" + told.article()).jsonPath().getString("body");
        int from = body.indexOf("Trường Đại học Hà Tĩnh");
        admin.get(page).then().statusCode(200).body(containsString("Số liệu nằm ở câu nào?"));
        String place = "?bai=" + told.article() + "&tu=" + from + "&den=" + (from + 6);
        admin.get(page + place).then().body(containsString("Đó là số liệu gì?"));
        admin.get(page + place + "&kind=teachers-sent")
                .then()
                .body(containsString("name=\"count\""));
        Map<String, Object> form = new HashMap<>();
        form.put("bai", told.article());
        form.put("tu", from);
        form.put("den", from + 6);
        form.put("scope", "EVENT");
        form.put("qualifier", "EXACT");
        form.put("unit", "TEACHERS");
        form.put("kind", "teachers-sent");
        admin.post(page, form).then().statusCode(422).body(containsString("Cần ghi mục này"));
        form.put("count", "7");
        Response added = admin.post(page, form);
        assertThat(added.statusCode()).isEqualTo(303);
        String fact = added.header("Location").replaceAll(".*so-lieu=(\\d+).*", "$1");
        api().get("/api/facts/" + fact)
                .then()
                .body("reviewState", equalTo("CONFIRMED"))
                .body("count", equalTo(7))
                .body("evidence.rule", equalTo("official"))
                .body("evidence.quote", containsString("vào học tại Trường Đại học Hà Tĩnh"));
        form.put("tu", 999_999);
        form.put("den", 999_999 + 3);
        admin.post(page, form).then().statusCode(422);
    }

    @Test
    void activitiesAreFoundWithoutMarksByUnitsSentencesAndTitles() {
        String number = String.valueOf(told.students());
        for (String words :
                List.of(
                        "luu hoc sinh " + number,
                        "bolykhamxay " + number,
                        "3" + number + " trieu")) {
            admin.request()
                    .queryParam("q", words)
                    .get("/hoat-dong")
                    .then()
                    .statusCode(200)
                    .body(containsString("/hoat-dong/" + told.activity() + "\""));
        }
        admin.request()
                .queryParam("q", "khongcochunay")
                .get("/hoat-dong")
                .then()
                .body(containsString("Không có hoạt động nào khớp"));
        admin.get("/hoat-dong?from=hom-qua")
                .then()
                .statusCode(200)
                .body(containsString("role=\"alert\""));
        api().get("/api/activities?from=hom-qua").then().statusCode(400);
    }

    @Test
    void tablesAreOfWhatIsShownAndRunNoFormula() {
        run("update activity set title = '=1+1' where id = ?1", told.activity());
        Response csv =
                api().queryParam("q", "luu hoc sinh " + told.students())
                        .queryParam("kind", "aid")
                        .get("/api/activities.csv");
        assertThat(csv.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.asString())
                .contains("'=1+1")
                .contains("3" + told.students() + " triệu đồng")
                .doesNotContain("lưu học sinh,");
    }

    @Test
    void peopleGetSemicolonsWhereProgramsGetCommas() {
        String asked = "/api/activities.csv?q=luu+hoc+sinh+" + told.students();
        assertThat(api().get(asked).asString()).contains("Hoạt động,Ngày,");
        String page = admin.get("/hoat-dong?q=luu+hoc+sinh+" + told.students()).asString();
        assertThat(page).contains("&amp;lang=vi&amp;sep=semicolon");
        String people = api().get(asked + "&sep=semicolon").asString();
        assertThat(people).startsWith("\uFEFF").contains("Hoạt động;Ngày;");
        assertThat(people).containsPattern(";0,\\d+;");
        api().get(asked + "&sep=tab").then().statusCode(400);
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndTextsAsTexts() throws IOException {
        run("update activity set title = '=1+1' where id = ?1", told.activity());
        Response xlsx =
                api().queryParam("q", "luu hoc sinh " + told.students())
                        .queryParam("kind", "students-trained")
                        .get("/api/activities.xlsx");

        List<Row> rows = rows(xlsx.asByteArray());

        List<String> head = rows.getFirst().stream().map(Cell::getRawValue).toList();
        assertThat(head).hasSize(21).contains("Hoạt động", "Giá trị").doesNotHaveDuplicates();
        Row row =
                rows.stream()
                        .filter(one -> text(one, 0).equals(String.valueOf(told.activity())))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(text(row, 1)).isEqualTo("=1+1");
        Cell value = row.getCell(head.indexOf("Giá trị"));
        assertThat(value.getType()).isEqualTo(CellType.NUMBER);
        assertThat(value.asNumber()).isEqualByComparingTo(String.valueOf(told.students()));
        assertThat(rows.stream().flatMap(Row::stream).filter(Objects::nonNull))
                .as("no formula anywhere")
                .noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(text(row, head.size() - 5)).contains(told.students() + " lưu học sinh");
    }

    private static String text(Row row, int column) {
        return Objects.toString(row.getCell(column).getRawValue(), "");
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void titleAndDateAreCorrectedAndTakenBack() {
        String page = "/hoat-dong/" + told.activity() + "/sua";
        String seen = seen(admin.get(page));
        admin.post(page, Map.of("title", "Tên mới", "date", "30/2/2023", "seen", seen))
                .then()
                .statusCode(422)
                .body(containsString("Chưa đọc được ngày"))
                .body(containsString("value=\"Tên mới\""));
        admin.post(page, Map.of("title", "  ", "date", "", "seen", seen)).then().statusCode(422);
        admin.post(page, Map.of("title", "Tên mới", "date", "10/2023", "seen", seen))
                .then()
                .statusCode(303);
        api().get("/api/activities/" + told.activity())
                .then()
                .body("title", equalTo("Tên mới"))
                .body("date", equalTo("2023-10"))
                .body("dateFrom", equalTo("REVIEWED"));
        admin.post(page, Map.of("title", "Tên khác", "date", "", "seen", seen))
                .then()
                .statusCode(409);
        Response shown = admin.get("/hoat-dong/" + told.activity());
        shown.then().body(containsString(told.title()));
        Matcher done = Pattern.compile("name=\"done\" value=\"(\\d+)\"").matcher(shown.asString());
        assertThat(done.find()).isTrue();
        admin.post("/hoat-dong/" + told.activity() + "/hoan-tac", Map.of("done", done.group(1)))
                .then()
                .statusCode(303);
        api().get("/api/activities/" + told.activity())
                .then()
                .body("title", equalTo(told.title()))
                .body("date", equalTo("2023-09-12"));
    }

    private static String seen(Response form) {
        return form.asString().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void programsCorrectTitlesToo() {
        api().contentType("application/json")
                .body(Map.of("title", "Tên từ chương trình"))
                .patch("/api/activities/" + told.activity())
                .then()
                .statusCode(200)
                .body("kind", hasItem("EDITED"));
        api().get("/api/activities/" + told.activity())
                .then()
                .body("title", equalTo("Tên từ chương trình"))
                .body("date", equalTo("2023-09-12"));
        api().contentType("application/json")
                .body(Map.of("date", "hôm qua"))
                .patch("/api/activities/" + told.activity())
                .then()
                .statusCode(400);
    }
}
