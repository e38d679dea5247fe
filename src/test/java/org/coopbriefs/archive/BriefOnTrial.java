package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** A brief of Hà Tĩnh that one test has for itself, over the interface. */
public final class BriefOnTrial {

    public static final String PROVINCE = "ha-tinh";
    public static final String PASSWORD = "chi-de-kiem-thu";

    private static final String ARTICLE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Hà Tĩnh tiếp nhận lưu học sinh Khăm Muộn năm %1$d</title></head>
            <body><article><h1>Hà Tĩnh tiếp nhận lưu học sinh Khăm Muộn năm %1$d</h1>
            <p>Ngày 12/9/%1$d, tại thành phố Hà Tĩnh, lãnh đạo tỉnh Hà Tĩnh đã có buổi làm việc với đoàn đại biểu tỉnh Khăm
            Muộn (Lào) về kết quả hợp tác trong lĩnh vực giáo dục và đào tạo giữa hai địa phương.</p>
            <p>Dịp này, tỉnh Hà Tĩnh đã tiếp nhận %2$d lưu học sinh tỉnh Khăm Muộn vào học tại Trường Đại học Hà Tĩnh.</p>
            </article></body></html>
            """;

    private final int year;
    private final String caller;

    private BriefOnTrial(int year, String caller) {
        this.year = year;
        this.caller = caller;
    }

    /** With one article that tells of so many students. */
    public static BriefOnTrial of(int year, int students) {
        BriefOnTrial brief = new BriefOnTrial(year, "admin");
        brief.refuseASharedYear();
        brief.report(students);
        brief.call().post(brief.address()).then().statusCode(201);
        return brief;
    }

    /** Two tests with the same year would read each other's articles. */
    private void refuseASharedYear() {
        if (call().get(address()).statusCode() != 404) {
            throw new IllegalStateException("another test has the brief of " + year);
        }
    }

    /** The same brief, as another user sees it. */
    public BriefOnTrial as(String user) {
        return new BriefOnTrial(year, user);
    }

    public void report(int students) {
        call().contentType("text/html; charset=utf-8")
                .body(
                        ARTICLE.formatted(year, students)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    public RequestSpecification call() {
        return given().auth().preemptive().basic(caller, PASSWORD);
    }

    public String address() {
        return "/api/briefs/" + PROVINCE + "/" + year;
    }

    public String period() {
        return String.valueOf(year);
    }

    JsonPath says() {
        return call().get(address()).then().statusCode(200).extract().jsonPath();
    }

    JsonPath editions() {
        return call().get(address() + "/editions").then().statusCode(200).extract().jsonPath();
    }

    /** The draft in Vietnamese. */
    public byte[] pdf() {
        return call().get(address() + ".pdf").then().statusCode(200).extract().asByteArray();
    }

    public byte[] pdf(int edition, String language) {
        return call().queryParam("edition", edition)
                .queryParam("lang", language)
                .get(address() + ".pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    public Response issue(String reason) {
        String body = reason == null ? "{}" : "{\"reason\": \"%s\"}".formatted(reason);
        return call().contentType("application/json").body(body).post(address() + "/issue");
    }

    List<Integer> factIds() {
        return says().getList("activities.facts.id.flatten().collect { it.toInteger() }");
    }

    /** Confirms every fact that it tells of. */
    public BriefOnTrial confirmed() {
        factIds().forEach(id -> decide(id, "{\"verdict\": \"APPROVE\"}"));
        return this;
    }

    void decide(int fact, String decision) {
        call().contentType("application/json")
                .body(decision)
                .post("/api/facts/" + fact + "/decisions")
                .then()
                .statusCode(200);
    }

    /** Corrects the number of students. */
    public void amend(int students) {
        decide(
                studentsFact(),
                """
                {"verdict": "AMEND", "note": "theo văn bản", "value": {"scope": "EVENT", "qualifier": "EXACT",
                 "date": "%1$d-09-12", "dateFrom": "TEXT", "counts": true, "fields": {"count": %2$d, "unit": "PEOPLE",
                 "direction": "TO_VN", "host": "ha-tinh", "partner": "khammouane", "attribution": "STATED"}}}
                """
                        .formatted(year, students));
    }

    void undo() {
        call().delete("/api/facts/" + studentsFact() + "/decisions/last").then().statusCode(204);
    }

    private int studentsFact() {
        return Integer.parseInt(
                says().getString(
                                "activities.facts.flatten().find { it.kind == 'students-trained' }.id"));
    }
}
