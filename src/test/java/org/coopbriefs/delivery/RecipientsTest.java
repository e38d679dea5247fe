package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.Subscription;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recipients as tables, and the links that recipients hold. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class RecipientsTest {

    private static final String HEAD = "name,address,language,subjects,periods,source,byOffice\r\n";

    @Inject Accounts accounts;
    @Inject SignedLinks links;
    @Inject LinkTerm term;
    @Inject ManualQueue queue;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
    }

    @AfterEach
    void letTheClockGo() {
        TestClock.reset();
    }

    @Test
    void readsATableAndWritesItAgain() {
        read(HEAD + "Bà Lan,t1@tinh.example,vi,son-la;vietnam,MONTH;YEAR,văn bản 12,true\r\n")
                .then()
                .statusCode(200)
                .body("kept", equalTo(1));
        String table = admin().get("/api/recipients.csv").asString();
        assertThat(table)
                .contains("Bà Lan,t1@tinh.example,vi,son-la;vietnam,MONTH;YEAR,,ATTACHMENT");
        read(table).then().statusCode(200);
        assertThat(admin().get("/api/recipients.csv").asString()).isEqualTo(table);
    }

    @Test
    void bringsBackAllThatWasExported() {
        read("name,address,source,groups,account,consent,consentedOn,subjects,periods,form,validFrom,validTo\r\n"
                        + "Bà Mai,t9@tinh.example,văn bản 9,\"Sở Ngoại vụ; Ban Hợp tác\",admin,giấy số 3,2026-01-05,son-la;vietnam,MONTH;YEAR,LINK,2026-01-01,2026-12-31\r\n")
                .then()
                .statusCode(200);
        Recipient mai = recipient("t9@tinh.example");
        assertThat(mai.groups).containsExactlyInAnyOrder("Sở Ngoại vụ", "Ban Hợp tác");
        change(
                mai.id,
                known -> {
                    known.hold(Instant.parse("2026-02-03T04:05:06Z"), "550 5.1.1 không có");
                    known.unsubscribedAt = Instant.parse("2026-02-04T04:05:06Z");
                });
        String row = row("t9@");
        assertThat(row)
                .contains("Ban Hợp tác;Sở Ngoại vụ", "giấy số 3", "2026-01-05", "550 5.1.1")
                .contains("2026-02-03T04:05:06Z", "2026-02-04T04:05:06Z");
        String table = admin().get("/api/recipients.csv").asString();
        form("/thiet-lap/nguoi-nhan/" + mai.id + "/xoa");
        read(table).then().statusCode(200);
        assertThat(row("t9@")).isEqualTo(row);
    }

    @Test
    void leavesWhatATableHasNoColumnFor() {
        read("name,address,source,groups,account,consent,consentedOn,subjects,periods,form,validTo,byOffice\r\n"
                        + "Bà Mai,t10@tinh.example,văn bản 9,Sở Ngoại vụ,admin,giấy số 3,2026-01-05,son-la,YEAR,LINK,2026-12-31,true\r\n")
                .then()
                .statusCode(200);
        String row = row("t10@");
        read("name,address,source\r\nBà Mai,T10@tinh.example,văn bản 9\r\n").then().statusCode(200);
        assertThat(row("T10@")).isEqualTo(row.replace("t10@", "T10@"));
        read("name,address,source,groups,consent\r\nBà Mai,t10@tinh.example,văn bản 9,,\r\n")
                .then()
                .statusCode(200);
        assertThat(row("t10@")).isEqualTo(row.replace("Sở Ngoại vụ", "").replace("giấy số 3", ""));
    }

    @Test
    void givesToTheGroupThatRecipientsAreIn() {
        Recipient reader = Readers.subscribed("t11@tinh.example", "son-la", Form.LINK);
        String path = "/thiet-lap/nguoi-nhan/" + reader.id;
        page().formParam("name", "Ông Tư")
                .formParam("address", "t11@tinh.example")
                .formParam("source", "văn bản")
                .formParam("language", "vi")
                .formParam("groups", "Sở  Ngoại vụ ; Ban A")
                .post(path)
                .then()
                .statusCode(303);
        page().formParam("group", " Sở Ngoại vụ")
                .formParam("subjects", "vietnam")
                .formParam("period", "MONTH")
                .post("/thiet-lap/nguoi-nhan/nhom")
                .then()
                .statusCode(303);
        assertThat(recipient("t11@tinh.example").groups)
                .containsExactlyInAnyOrder("Sở Ngoại vụ", "Ban A");
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() -> Subscription.count("group", "Sở Ngoại vụ")))
                .isEqualTo(1);
        assertThat(admin().get(path).asString()).contains("value=\"Ban A; Sở Ngoại vụ\"");
        page().formParam("group", "Sở Y tế; Sở Công an")
                .formParam("subjects", "vietnam")
                .formParam("period", "MONTH")
                .post("/thiet-lap/nguoi-nhan/nhom")
                .then()
                .statusCode(400);
    }

    /** Nobody has to know the codes of units; what was typed is not lost where one is wrong. */
    @Test
    void unitsAreGivenByTheirNames() {
        String group = "Theo tên " + System.nanoTime();
        page().formParam("group", group)
                .formParam("subjects", "sơn la; Huế + Salavan, Việt Nam;  nghe-an laos")
                .formParam("period", "MONTH")
                .post("/thiet-lap/nguoi-nhan/nhom")
                .then()
                .statusCode(303);
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() -> Subscription.<Subscription>list("group", group))
                                .stream()
                                .map(subscription -> subscription.subject))
                .containsExactlyInAnyOrder("son-la", "hue+salavan", "vietnam", "nghe-an", "laos");
        page().formParam("group", "Ban B")
                .formParam("subjects", "Sơn La; Không Đâu")
                .formParam("period", "YEAR")
                .formParam("form", "LINK")
                .post("/thiet-lap/nguoi-nhan/nhom")
                .then()
                .statusCode(400)
                .body(containsString("Không có địa phương “Không Đâu”"))
                .body(containsString("value=\"Sơn La; Không Đâu\""))
                .body(containsString("value=\"YEAR\" checked"))
                .body(containsString("value=\"LINK\" checked"));
    }

    @Test
    void doesNotSubscribeSomebodyAgainWhoseAddressIsMended() {
        Recipient reader = Readers.subscribed("t12@tinh.example", "son-la", Form.LINK);
        change(
                reader.id,
                known -> {
                    known.hold(Instant.parse("2026-02-03T04:05:06Z"), "550");
                    known.unsubscribedAt = Instant.parse("2026-02-04T04:05:06Z");
                });
        form("/thiet-lap/nguoi-nhan/" + reader.id + "/gui-tiep");
        assertThat(recipient("t12@tinh.example").heldAt).isNull();
        assertThat(recipient("t12@tinh.example").isReachable()).isFalse();
        form("/thiet-lap/nguoi-nhan/" + reader.id + "/dang-ky-lai");
        assertThat(recipient("t12@tinh.example").isReachable()).isTrue();
    }

    private static RequestSpecification page() {
        return admin().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static void form(String path) {
        page().post(path).then().statusCode(303);
    }

    private static String row(String address) {
        return admin().get("/api/recipients.csv")
                .asString()
                .lines()
                .filter(line -> line.contains("," + address))
                .findFirst()
                .orElseThrow();
    }

    private static Recipient recipient(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Recipient.withAddress(address).orElseThrow());
    }

    private static void change(long id, Consumer<Recipient> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Recipient.findById(id)));
    }

    @Test
    void keepsNoLineWhereOneIsWrong() {
        read(HEAD
                        + "Bà Hoa,t2@tinh.example,vi,son-la,MONTH,văn bản,\r\n"
                        + "Ông Minh,không-phải-địa-chỉ,vi,son-la,MONTH,văn bản,\r\n"
                        + "Ông Nam,t3@tinh.example,vi,khong-co,MONTH,văn bản,\r\n"
                        + "Ông Bắc,T2@tinh.example,vi,son-la,MONTH,văn bản,\r\n"
                        + "Bà Thu,t4@tinh.example,fr,son-la,WEEK,,\r\n")
                .then()
                .statusCode(422)
                .body("kept", equalTo(0))
                .body("faults.code", hasItems("address", "subject", "address-twice", "periods"))
                .body("faults.line", hasItems(3, 4, 5, 6));
        assertThat(admin().get("/api/recipients.csv").asString()).doesNotContain("t2@tinh.example");
    }

    @Test
    void writesNoFormulaAndReadsTheNameBack() {
        read(HEAD + "\"=HYPERLINK(\"\"http://x\"\")\",t5@tinh.example,vi,son-la,MONTH,văn bản,\r\n")
                .then()
                .statusCode(200);
        String table = admin().get("/api/recipients.csv").asString();
        assertThat(table).contains("\"'=HYPERLINK");
        read(table).then().statusCode(200);
        admin().queryParam("q", "t5@")
                .get("/api/recipients")
                .then()
                .body("items[0].name", equalTo("=HYPERLINK(\"http://x\")"));
    }

    @Test
    void saysWhatATableLacks() {
        read("ten,thu\r\nLan,lan@tinh.example\r\n")
                .then()
                .statusCode(422)
                .body("faults[0].code", equalTo("columns"));
        read("\"name,address\r\n").then().statusCode(422);
    }

    @Test
    void letsNobodyUnsubscribeWhoGetsItByOffice() {
        Recipient office = Readers.subscribed("t6@tinh.example", "son-la", Form.LINK);
        QuarkusTransaction.requiringNew()
                .run(() -> Recipient.<Recipient>findById(office.id).byOffice = true);
        String path = "/huy-dang-ky/" + links.token(SignedLinks.Use.UNSUBSCRIBE, office.id);
        assertThat(given().get(path).asString()).contains("theo chức trách");
        given().contentType("application/x-www-form-urlencoded").post(path).then().statusCode(409);
    }

    @Test
    void takesNoLinkForAnotherUse() {
        Recipient reader = Readers.subscribed("t7@tinh.example", "son-la", Form.LINK);
        String token = links.token(SignedLinks.Use.DOWNLOAD, reader.id);
        given().get("/huy-dang-ky/" + token).then().statusCode(404);
        given().get("/huy-dang-ky/0." + token).then().statusCode(404);
    }

    @Test
    void opensALinkUntilItExpiresOrIsRevoked() {
        TestClock.set(TestClock.now());
        BriefOnTrial brief = BriefOnTrial.of(1992, 12).confirmed();
        Recipient reader = Readers.subscribed("t8@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        brief.issue(null).then().statusCode(201);
        long id = messageTo(reader);
        String path = "/tai-ve/" + links.token(SignedLinks.Use.DOWNLOAD, id);
        assertThat(given().get(path).asString()).contains(reader.name);
        assertThat(given().get(path + "/tep").asByteArray()).isEqualTo(brief.pdf(1, "vi"));
        admin().get("/api/deliveries/" + id).then().statusCode(200);
        TestClock.advance(Duration.ofDays(20));
        given().get(path + "/tep").then().statusCode(410);
    }

    @Test
    void endsNoLinkOnAWeekendOrHoliday() {
        Instant friday = Instant.parse("2026-11-13T03:00:00Z");
        for (int day = 0; day < 7; day++) {
            Instant end = term.from(friday.plus(Duration.ofDays(day)));
            assertThat(org.coopbriefs.text.VietnamTime.dayOf(end).getDayOfWeek().getValue())
                    .isLessThan(6);
        }
        assertThat(term.from(Instant.parse("2026-11-14T03:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-30T16:59:59Z"));
        // two weeks later it is Tết, and the first working day is 23 February
        assertThat(term.from(Instant.parse("2026-02-03T03:00:00Z")))
                .isEqualTo(Instant.parse("2026-02-23T16:59:59Z"));
    }

    private static long messageTo(Recipient reader) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                OutboxMessage.<OutboxMessage>find("recipient.id", reader.id)
                                        .firstResult()
                                        .id);
    }

    private static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", BriefOnTrial.PASSWORD);
    }

    private static io.restassured.response.Response read(String table) {
        return admin().contentType("text/csv; charset=utf-8")
                .body(table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/recipients.csv");
    }
}
