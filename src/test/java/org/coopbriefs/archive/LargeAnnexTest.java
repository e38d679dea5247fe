package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.mail.ReceivedMail;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.text.Sha256;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annex of a much reported year, from the facts to the files and the pages about them. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class LargeAnnexTest {

    private static final int YEAR = 1961;
    private static final int ROWS = 1001;
    private static final String BRIEF = "/api/briefs/" + BriefOnTrial.PROVINCE + "/" + YEAR;
    private static final String PAGE = "/bao-cao/" + BriefOnTrial.PROVINCE + "/" + YEAR;

    @Inject Accounts accounts;
    @Inject EntityManager entities;
    @Inject ManualQueue queue;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
    }

    private static RequestSpecification call() {
        return given().auth().preemptive().basic("admin", BriefOnTrial.PASSWORD);
    }

    private static Response file(String rest) {
        return call().queryParam("lang", "en").get(BRIEF + rest);
    }

    @AfterEach
    void forgetTheServer() {
        TestSmtpServer.use(null);
    }

    @Test
    void isAFileOfItsOwnFromTheFactsToTheVerification() throws Exception {
        report();
        Recipient reader =
                Readers.subscribed("phu.luc@tinh.example", BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        call().post(BRIEF).then().statusCode(201);
        call().contentType("application/json")
                .body("{}")
                .post(BRIEF + "/issue")
                .then()
                .statusCode(201);

        byte[] annex = file("/annex.pdf").then().statusCode(200).extract().asByteArray();
        Response rows = file("/annex.csv");
        JsonPath edition = call().get(BRIEF + "/editions").jsonPath();

        assertThat(rows.asString().lines()).hasSize(ROWS + 1);
        assertThat(rows.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ha-tinh-1961-1-en-phu-luc.csv\"");
        assertThat(hash(edition, "ANNEX")).isEqualTo(Sha256.of(annex));
        assertThat(hash(edition, "ROWS")).isEqualTo(Sha256.of(rows.asByteArray()));
        String code = edition.getString("[0].code");
        given().get("/kiem-tra/" + code)
                .then()
                .body(containsString(Sha256.of(annex)), containsString("phụ lục (PDF)"));
        given().multiPart("tep", "phu-luc.pdf", annex, "application/pdf")
                .post("/kiem-tra/" + code)
                .then()
                .body(containsString("trùng khớp từng byte"));
        call().get(PAGE)
                .then()
                .body(containsString("1.001 dòng"), containsString("/annex.pdf?lang=lo"));
        goesAsALinkToBoth(reader);
    }

    /** However it was wanted, since one file would not be the whole; and the message says so. */
    private void goesAsALinkToBoth(Recipient reader) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            TestSmtpServer.use(server.settings());
            queue.runDue();
            ReceivedMail mail =
                    server.messages().stream()
                            .map(ReceivedMail::of)
                            .filter(received -> received.to().equals(reader.address))
                            .findFirst()
                            .orElseThrow();
            assertThat(mail.sha256()).isNull();
            assertThat(mail.plain()).contains("Tải báo cáo và phụ lục (tệp riêng)");
            String path = mail.link();
            given().get(path).then().body(containsString("?phan=ANNEX"));
            assertThat(given().get(path + "/tep").asByteArray())
                    .isEqualTo(call().queryParam("lang", "vi").get(BRIEF + ".pdf").asByteArray());
            assertThat(given().get(path + "/tep?phan=ANNEX").asByteArray())
                    .isEqualTo(
                            call().queryParam("lang", "vi")
                                    .get(BRIEF + "/annex.pdf")
                                    .asByteArray());
        }
    }

    private static String hash(JsonPath editions, String part) {
        return editions.getString(
                "[0].files.find { it.part == '%s' && it.language == 'en' }.sha256".formatted(part));
    }

    @Test
    void staysInABriefThatCanHoldIt() {
        BriefOnTrial brief = BriefOnTrial.of(1962, 12);

        brief.call()
                .get(brief.address() + "/annex.pdf")
                .then()
                .statusCode(404)
                .body("title", equalTo("Báo cáo này không có phụ lục riêng."));
        String rows = brief.call().get(brief.address() + "/annex.csv").asString();
        assertThat(rows.lines()).hasSizeGreaterThan(1).anyMatch(row -> row.contains("Khăm Muộn"));
    }

    /** Awards: no headline figure has to wait for a confirmation. */
    @Transactional
    void report() {
        entities.createNativeQuery(
                        """
                        with told as (
                          insert into article (sha256, original, content_type, address, outlet, title, published,
                            published_from, language, body, blocks, state, received_at, received_by, drafted_at)
                          select encode(sha256(convert_to('annex' || n, 'UTF8')), 'hex'), '\\x00', 'text/html',
                            'https://bao.example.vn/khen-thuong-' || n, 'bao.example.vn', 'Khen thưởng số ' || n,
                            '1961-05-02', 'META', 'vi', 'Tỉnh Khăm Muộn tặng Huân chương.', '[]', 'READ', now(),
                            'test', now()
                          from generate_series(1, :rows) n
                          returning id, title),
                        happened as (
                          insert into activity (title, date, date_from, aside, provinces)
                          select 'Trao tặng theo bài ' || id, '1961-05-01', 'TEXT', false, array['ha-tinh', 'khammouane']
                          from told
                          returning id, split_part(title, ' bài ', 2)::bigint as article),
                        mentioned as (
                          insert into activity_mention (activity_id, article_id) select id, article from happened
                          returning activity_id, article_id)
                        insert into fact (activity_id, article_id, kind, scope, qualifier, confidence, counts, rule,
                          sentence_start, sentence_end, mention_start, mention_end, quote, fields, review_state)
                        select activity_id, article_id, 'award', 'EVENT', 'EXACT', 0.9, true, 'test', 0, 33, 20, 32,
                          'Tỉnh Khăm Muộn tặng Huân chương.', '{}', 'CONFIRMED'
                        from mentioned
                        """)
                .setParameter("rows", ROWS)
                .executeUpdate();
    }
}
