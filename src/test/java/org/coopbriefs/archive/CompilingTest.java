package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes long is compiled by the queue, and whoever asked sees how far it is. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CompilingTest {

    private static final String STRANGER = "nguoi-son-la";

    @Inject Accounts accounts;
    @Inject Compiling compiling;
    @Inject BriefArchive archive;
    @Inject Subjects subjects;
    @Inject ManualQueue queue;

    private CompilingLimit limit;

    @BeforeEach
    void compileNothingAtOnce() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        if (QuarkusTransaction.requiringNew().call(() -> User.named(STRANGER).isEmpty())) {
            accounts.create(STRANGER, BriefOnTrial.PASSWORD, Role.EDITOR, Set.of("son-la"));
        }
        limit = CompilingLimit.nothingAtOnce(compiling);
    }

    @AfterEach
    void compileAsUsual() {
        limit.close();
    }

    @Test
    void answersWithThePlaceWhereItsProgressIsTold() {
        String address = "/api/briefs/sekong/1951-Q3";
        String run =
                as("admin")
                        .queryParam("calendar", "ND09")
                        .post(address)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        as("admin")
                .get(run)
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("province", equalTo("sekong"))
                .body("period", equalTo("1951-Q3"))
                .body("calendar", equalTo("ND09"))
                .body("total", nullValue());
        as(STRANGER).get(run).then().statusCode(404);
        as("admin").queryParam("calendar", "ND09").get(address).then().statusCode(404);
        queue.runDue();
        as("admin")
                .get(run)
                .then()
                .body("state", equalTo("DONE"))
                .body("done", equalTo(4))
                .body("total", equalTo(4));
        as("admin").queryParam("calendar", "ND09").get(address).then().statusCode(200);
    }

    @Test
    void asksForTheSameBriefOnlyOnce() {
        String run = as("admin").post("/api/briefs/sekong/1952").header("Location");
        assertThat(as("admin").post("/api/briefs/sekong/1952").header("Location")).isEqualTo(run);
    }

    @Test
    void drawsWhatItHasCompiledAndLeavesWhatWasIssued() {
        Subject subject = subjects.find("sekong").orElseThrow();
        Period period = Period.parse("1953");
        compiling(subject, period);
        assertThat(drawn(subject, period)).isEqualTo(3);
        long before = editions(subject, period);
        compiling(subject, period);
        assertThat(editions(subject, period)).isEqualTo(before);
    }

    private void compiling(Subject subject, Period period) {
        as("admin").post("/api/briefs/" + subject.slug() + "/" + period).then().statusCode(202);
        queue.runDue();
    }

    private static long drawn(Subject subject, Period period) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                KeptFile.of(
                                                BriefEdition.latestOf(subject.slug(), period)
                                                        .orElseThrow())
                                        .stream()
                                        .filter(file -> file.part() == BriefFile.Part.BRIEF)
                                        .count());
    }

    private static long editions(Subject subject, Period period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) BriefEdition.of(subject.slug(), period).size());
    }

    @Test
    void leadsFromTheButtonToTheProgressAndThenToTheBrief() {
        String brief = "/bao-cao/sekong/1954";
        Response asked =
                as("admin")
                        .redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded")
                        .formParam("province", "sekong")
                        .formParam("year", 1954)
                        .formParam("span", "")
                        .formParam("calendar", "CALENDAR")
                        .post("/bao-cao");
        assertThat(asked.statusCode()).isEqualTo(303);
        String progress = asked.header("Location");
        as("admin").get(progress).then().statusCode(200).body(containsString("Đang chờ đến lượt"));
        as("admin").get(progress + "/tien-do").then().statusCode(200);
        as(STRANGER).get(progress).then().statusCode(404);
        queue.runDue();
        as("admin")
                .get(progress + "/tien-do")
                .then()
                .statusCode(204)
                .header("HX-Redirect", equalTo(brief));
        as("admin").get(progress).then().statusCode(200).body(containsString("1954"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, BriefOnTrial.PASSWORD);
    }
}
