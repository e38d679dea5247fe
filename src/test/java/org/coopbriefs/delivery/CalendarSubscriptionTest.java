package org.coopbriefs.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants the briefs of one calendar gets those, and the proof says which they were. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CalendarSubscriptionTest {

    private static final int YEAR = 1989;
    private static final String RECIPIENTS = "/thiet-lap/nguoi-nhan";

    @Inject Accounts accounts;

    @BeforeEach
    void beginAnew() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
    }

    @Test
    void sendsTheBriefsOfTheCalendarThatIsWanted() {
        wanting("c1@tinh.example", null);
        wanting("c2@tinh.example", Calendar.CALENDAR);
        wanting("c3@tinh.example", Calendar.ND09);
        BriefOnTrial brief = BriefOnTrial.of(YEAR, 12).confirmed();
        brief.issue(null).then().statusCode(201);
        issueByDecree(brief);
        assertThat(addresses(Calendar.CALENDAR))
                .containsExactly("c1@tinh.example", "c2@tinh.example");
        assertThat(addresses(Calendar.ND09)).containsExactly("c1@tinh.example", "c3@tinh.example");
        assertThat(asked().get("/api/deliveries.csv").asString())
                .contains(",period,calendar,edition,")
                .contains("," + YEAR + ",ND09,1,BRIEF,Bà Nguyễn Thị C,c3@tinh.example,");
        asked().queryParam("calendar", "ND09")
                .get("/gui")
                .then()
                .statusCode(200)
                .body(containsString("theo Nghị định 09/2019/NĐ-CP"))
                .body(not(containsString("c2@tinh")));
        asked().queryParam("calendar", "LUNAR").get("/api/deliveries").then().statusCode(400);
    }

    private static void issueByDecree(BriefOnTrial brief) {
        brief.call()
                .queryParam("calendar", "ND09")
                .contentType("application/json")
                .body("{}")
                .post(brief.address() + "/issue")
                .then()
                .statusCode(201);
    }

    private static List<String> addresses(Calendar calendar) {
        return asked()
                .queryParam("calendar", calendar.name())
                .get("/api/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.address")
                .stream()
                .filter(address -> address.startsWith("c"))
                .sorted()
                .toList();
    }

    private static RequestSpecification asked() {
        return admin().queryParam("period", YEAR).queryParam("province", BriefOnTrial.PROVINCE);
    }

    private static void wanting(String address, Calendar calendar) {
        Recipient reader = Readers.subscribed(address, BriefOnTrial.PROVINCE, Form.LINK);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                Subscription.update(
                                        "calendar = ?1 where recipient = ?2", calendar, reader));
    }

    @Test
    void takesTheCalendarFromATableAndWritesItAgain() {
        read(
                "name,address,source,subjects,calendar\r\nBà Cúc,c4@tinh.example,văn bản,son-la,ND09\r\n",
                200);
        assertThat(row("c4@")).contains(",son-la,MONTH,ND09,ATTACHMENT,");
        read("name,address,source\r\nBà Cúc,c4@tinh.example,văn bản\r\n", 200);
        assertThat(row("c4@")).contains(",MONTH,ND09,");
        read("name,address,source,calendar\r\nBà Cúc,c4@tinh.example,văn bản,\r\n", 200);
        assertThat(row("c4@")).contains(",MONTH,,ATTACHMENT");
        admin().contentType("text/csv; charset=utf-8")
                .body("name,address,source,calendar\r\nx,c5@tinh.example,y,LUNAR\r\n")
                .post("/api/recipients.csv")
                .then()
                .statusCode(422)
                .body("faults.code", contains("calendar"))
                .body("faults[0].value", equalTo("LUNAR"))
                .body("faults", hasSize(1));
    }

    @Test
    void takesTheCalendarFromTheFormsOfARecipientAndOfAGroup() {
        Recipient reader = Readers.subscribed("c6@tinh.example", "son-la", Form.LINK);
        String path = RECIPIENTS + "/" + reader.id;
        form().formParam("name", "Bà Sáu")
                .formParam("address", "c6@tinh.example")
                .formParam("source", "văn bản")
                .formParam("language", "vi")
                .formParam("subjects", "son-la")
                .formParam("periods", "MONTH")
                .formParam("calendar", "ND09")
                .post(path)
                .then()
                .statusCode(303);
        assertThat(admin().get(path).asString()).contains("<option value=\"ND09\" selected>");
        form().formParam("group", "Nhóm theo nghị định")
                .formParam("subjects", "vietnam")
                .formParam("period", "MONTH")
                .formParam("calendar", "ND09")
                .post(RECIPIENTS + "/nhom")
                .then()
                .statusCode(303);
        assertThat(admin().get(RECIPIENTS).asString())
                .contains("tháng; theo Nghị định 09/2019/NĐ-CP");
        form().formParam("group", "Nhóm theo nghị định")
                .formParam("subjects", "vietnam")
                .formParam("period", "MONTH")
                .formParam("calendar", "LUNAR")
                .post(RECIPIENTS + "/nhom")
                .then()
                .statusCode(400);
    }

    private static RequestSpecification form() {
        return admin().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static void read(String table, int status) {
        admin().contentType("text/csv; charset=utf-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/recipients.csv")
                .then()
                .statusCode(status);
    }

    private static String row(String address) {
        return admin().get("/api/recipients.csv")
                .asString()
                .lines()
                .filter(line -> line.contains("," + address))
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", BriefOnTrial.PASSWORD);
    }
}
