package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.report.Poppler;
import org.coopbriefs.report.QrReader;
import org.coopbriefs.web.Cookies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who holds a brief, and has no account, may learn of it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class VerificationTest {

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
    }

    private static String code(BriefOnTrial brief, int edition) {
        return brief.editions().getString("[%d].code".formatted(edition - 1));
    }

    private static ValidatableResponse page(String code) {
        return given().get("/kiem-tra/" + code).then();
    }

    private static ValidatableResponse compare(String code, byte[] file) {
        return given().multiPart("tep", "bao-cao.pdf", file, "application/pdf")
                .post("/kiem-tra/" + code)
                .then();
    }

    @Test
    void theCodeOnThePageLeadsToIt() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(2011, 51).confirmed();
        brief.issue(null).then().statusCode(201);
        byte[] pdf = brief.pdf(1, "vi");
        int last = Integer.parseInt(Poppler.info(pdf).replaceAll("(?s).*Pages:\\s+(\\d+).*", "$1"));
        Optional<String> address = Optional.empty();
        for (int page = 1; page <= last && address.isEmpty(); page++) {
            address = QrReader.read(Poppler.picture(pdf, page, 150));
        }

        String path = URI.create(address.orElseThrow()).getPath();

        given().get(path)
                .then()
                .statusCode(200)
                .body(containsString("Hà Tĩnh"), containsString("lần ban hành số 1"))
                .body(containsString("Đang có hiệu lực"))
                .body(containsString(brief.editions().getString("[0].sha256.lo")))
                .body(not(containsString("lưu học sinh")));
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        BriefOnTrial brief = BriefOnTrial.of(2012, 52).confirmed();
        brief.issue(null).then().statusCode(201);
        String code = code(brief, 1);

        page(code.toLowerCase()).statusCode(200);
        page(code.substring(0, 5) + "-" + code.substring(5)).statusCode(200);
        page(code.replace('0', 'O').replace('1', 'l')).statusCode(200);
        given().redirects()
                .follow(false)
                .queryParam("ma", " " + code + " ")
                .get("/kiem-tra")
                .then()
                .statusCode(303)
                .header("Location", containsString("/kiem-tra/" + code));
    }

    @Test
    void saysSoWhereThereIsNone() {
        page("0000000000").statusCode(404).body(containsString("0000000000"));
        page("<script>").statusCode(404).body(not(containsString("<script>\"")));
        compare("0000000000", new byte[] {1}).statusCode(404);
        given().get("/kiem-tra").then().statusCode(200).body(containsString("Mã xác thực"));
        given().get("/dang-nhap").then().body(containsString("href=\"/kiem-tra\""));
    }

    @Test
    void comparesAFileWithThisEditionAndTheOthers() {
        BriefOnTrial brief = BriefOnTrial.of(2013, 53).confirmed();
        brief.issue(null).then().statusCode(201);
        brief.amend(54);
        brief.issue("Nhầm số").then().statusCode(201);
        byte[] first = brief.pdf(1, "en");
        byte[] second = brief.pdf(2, "vi");

        compare(code(brief, 2), second)
                .statusCode(200)
                .body(containsString("trùng khớp từng byte"), containsString("tiếng Việt"));
        compare(code(brief, 2), first)
                .body(containsString("lần ban hành trước"), containsString("tiếng Anh"));
        compare(code(brief, 1), second).body(containsString("lần ban hành sau"));
        second[second.length / 2]++;
        compare(code(brief, 2), second).body(containsString("Không trùng khớp"));
        page(code(brief, 1))
                .body(containsString("Đã được thay thế"), containsString(code(brief, 2)));
    }

    @Test
    void speaksEnglishToo() {
        BriefOnTrial brief = BriefOnTrial.of(2014, 55).confirmed();
        brief.issue(null).then().statusCode(201);

        String page =
                given().cookie(Cookies.LANGUAGE, "en")
                        .get("/kiem-tra/" + code(brief, 1))
                        .asString();

        assertThat(page).contains("edition 1", "Ha Tinh", "Not signed");
    }

    @Test
    void refusesALargeFileBeforeItIsRead() throws Exception {
        HttpRequest large =
                HttpRequest.newBuilder()
                        .uri(
                                URI.create(
                                        "http://localhost:%d/kiem-tra/0000000000"
                                                .formatted(RestAssured.port)))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(new byte[33_000_000]))
                        .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(large, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("32 MB");
        }
    }
}
