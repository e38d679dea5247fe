package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.report.Poppler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officials and administrators put into a brief: words, figures, letterheads, templates. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class OfficialPartsTest {

    private static final Path TEMPLATE = Path.of("report-templates/monthly-brief");

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
    }

    @AfterEach
    void drawWithTheFolder() {
        admin().delete("/api/templates/live").then().statusCode(204);
    }

    @Test
    void printsWhatTheOfficialWroteAndMakesACorrectionOfALaterChange() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(1971, 31).confirmed();
        write(brief, "Kinh phí phân bổ chậm.\nThiếu phiên dịch.").statusCode(200);

        assertThat(text(brief, 1))
                .contains("IV. TỒN TẠI, VƯỚNG MẮC Kinh phí phân bổ chậm. Thiếu phiên dịch.")
                .doesNotContain("NHIỆM VỤ KỲ TỚI");
        brief.issue(null).then().statusCode(201);
        write(brief, "Đã bổ sung kinh phí.").statusCode(200);

        assertThat(text(brief, 1)).contains("Kinh phí phân bổ chậm.");
        assertThat(text(brief, 2)).contains("Đã bổ sung kinh phí.");
        assertThat(brief.says().getList("remarks.difficulties"))
                .isEqualTo(java.util.List.of("Đã bổ sung kinh phí."));
    }

    @Test
    void refusesAPartThatIsTooLongAndKeepsTheOther() {
        BriefOnTrial brief = BriefOnTrial.of(1972, 31);
        write(brief, "Ngắn.").statusCode(200);

        write(brief, "x".repeat(20_001)).statusCode(400).body("title", containsString("diff"));

        brief.call()
                .get(brief.address() + "/remarks")
                .then()
                .body("difficulties", equalTo(java.util.List.of("Ngắn.")));
    }

    @Test
    void setsADepartmentsFigureBesideThePresss() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(1973, 31);
        int id =
                enter(brief, "{\"figure\": \"STUDENTS\", \"amount\": 33, %s}")
                        .statusCode(201)
                        .extract()
                        .path("id");

        assertThat(text(brief, 1)).contains("33 (a)", "(a) Sở GDĐT, CV 12.");
        brief.call().delete(brief.address() + "/departments/" + id).then().statusCode(204);
        assertThat(text(brief, 1)).doesNotContain("Sở GDĐT");
        brief.call().delete(brief.address() + "/departments/" + id).then().statusCode(404);
    }

    @Test
    void refusesAFigureThatMakesNoSense() {
        BriefOnTrial brief = BriefOnTrial.of(1974, 31);

        enter(brief, "{\"figure\": \"GIVEN\", \"amount\": 5, %s}").statusCode(400);
        enter(brief, "{\"figure\": \"STUDENTS\", \"amount\": -1, %s}").statusCode(400);
        enter(brief, "{\"figure\": \"STUDENTS\", %s}").statusCode(400);
        brief.call().get(brief.address() + "/departments").then().body("", hasSize(0));
    }

    @Test
    void drawsDraftsUnderTheLetterheadThatWasSetLast() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(1975, 31);
        assertThat(text(brief, 1)).contains("SỞ NGOẠI VỤ");

        letterhead(
                "{\"organ\": \"Văn phòng UBND\", \"symbol\": \"VP\", \"signer\": \"Lê Thị B\"}",
                200);
        assertThat(text(brief, 1)).contains("VĂN PHÒNG UBND", "/BC-VP", "Lê Thị B");
        letterhead("{\"symbol\": \"V P!\"}", 400);
        admin().delete("/api/letterheads/ha-tinh").then().statusCode(204);

        assertThat(text(brief, 1)).contains("SỞ NGOẠI VỤ");
    }

    @Test
    void anUploadedTemplateDrawsTheNextDraftAndNoIssuedEdition() throws Exception {
        BriefOnTrial issued = BriefOnTrial.of(1976, 31).confirmed();
        issued.issue(null).then().statusCode(201);
        byte[] before = issued.pdf(1, "vi");
        BriefOnTrial draft = BriefOnTrial.of(1977, 32);
        String old = draft.editions().getString("[0].templateVersion");

        String version = upload("NGUỒN TIN THEO MẪU MỚI");
        assertThat(text(draft, 1)).doesNotContain("THEO MẪU MỚI");
        admin().post("/api/templates/" + version + "/live").then().statusCode(204);
        draft.call().post(draft.address()).then().statusCode(201);

        assertThat(text(draft, 1)).contains("THEO MẪU MỚI");
        assertThat(draft.editions().getString("[0].templateVersion")).isEqualTo(version);
        assertThat(issued.pdf(1, "vi")).isEqualTo(before);
        admin().get("/api/templates/" + old + ".zip").then().statusCode(200);
        byte[] sample = admin().get("/api/templates/" + version + "/preview.pdf").asByteArray();
        assertThat(Poppler.plainText(sample)).contains("THEO MẪU MỚI", "Câu mẫu của nguồn");
    }

    @Test
    void aTemplateChangedOnDiskDrawsTheNextDraftAndNoIssuedEdition() throws Exception {
        BriefOnTrial issued = BriefOnTrial.of(1978, 31).confirmed();
        issued.issue(null).then().statusCode(201);
        byte[] before = issued.pdf(1, "vi");
        BriefOnTrial draft = BriefOnTrial.of(1979, 32);
        assertThat(text(draft, 1)).contains("Trên đây là báo cáo");
        Path words = TestPostgres.TEMPLATES.resolve("monthly-brief/vi.properties");
        String old = Files.readString(words);

        Files.writeString(words, old + "\nclosing=Lời kết đã sửa trên đĩa\n");
        try {
            draft.call().post(draft.address()).then().statusCode(201);
            issued.call().post(issued.address()).then().statusCode(201);

            assertThat(text(draft, 1)).contains("Lời kết đã sửa trên đĩa");
            assertThat(issued.editions().getList("edition")).hasSize(1);
            assertThat(issued.pdf(1, "vi")).isEqualTo(before);
        } finally {
            Files.writeString(words, old);
        }
    }

    @Test
    void saysWhereABrokenTemplateIsBroken() throws Exception {
        admin().header("Accept-Language", "vi")
                .multiPart("files", "mau.zip", zip("{page.khongCo}"), "application/zip")
                .post("/api/templates")
                .then()
                .statusCode(422)
                .body("title", equalTo("Mẫu báo cáo không dùng được."))
                .body("detail", containsString("template.html, dòng"))
                .body("detail", containsString("khongCo"));
    }

    private String upload(String name) throws IOException {
        return admin().multiPart("files", "mau.zip", zip(name), "application/zip")
                .post("/api/templates")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    /** The template in use with another name of its annex. */
    private static byte[] zip(String annexName) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file :
                    new String[] {
                        "template.html",
                        "style.css",
                        "vi.properties",
                        "en.properties",
                        "lo.properties"
                    }) {
                String text = Files.readString(TEMPLATE.resolve(file));
                zip.putNextEntry(new ZipEntry(file));
                zip.write(
                        text.replace("{m:annex-name}", annexName).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse write(BriefOnTrial brief, String difficulties) {
        String text = difficulties.replace("\n", "\\n");
        return brief.call()
                .contentType("application/json")
                .body("{\"difficulties\": \"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8))
                .put(brief.address() + "/remarks")
                .then();
    }

    private static ValidatableResponse enter(BriefOnTrial brief, String figure) {
        String source = "\"organ\": \"Sở GDĐT\", \"document\": \"CV 12\"";
        return brief.call()
                .contentType("application/json")
                .body(figure.formatted(source).getBytes(StandardCharsets.UTF_8))
                .post(brief.address() + "/departments")
                .then();
    }

    private void letterhead(String body, int status) {
        admin().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/api/letterheads/ha-tinh")
                .then()
                .statusCode(status);
    }

    private static String text(BriefOnTrial brief, int edition) throws Exception {
        return Poppler.plainText(brief.pdf(edition, "vi")).replaceAll("\\s+", " ");
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", BriefOnTrial.PASSWORD);
    }
}
