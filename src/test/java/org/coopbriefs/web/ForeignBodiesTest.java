package org.coopbriefs.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.web.RoutePlaces.FOREIGN;
import static org.coopbriefs.web.RoutePlaces.FOREIGN_PERIOD;
import static org.coopbriefs.web.RoutePlaces.OWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.start.SeedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The route walk puts a foreign province into addresses; here it stands in what is sent: in forms,
 * bodies and queries of addresses that are the sender's own. Nothing of it is told or changed.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ForeignBodiesTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String EDITOR = "chi-son-la";
    private static final String WHO = "mo-ca-nuoc";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject Accounts accounts;
    @Inject SeedArticles seeds;
    @Inject BriefArchive archive;
    @Inject Subjects subjects;
    @Inject EntityManager entities;

    private long ownActivity;
    private long ownFact;
    private long foreignActivity;
    private long foreignFact;
    private long foreignArticle;

    @BeforeEach
    void haveDataOfBoth() {
        accounts.bootstrapAdmin(PASSWORD);
        create(EDITOR, Set.of(OWN));
        create(WHO, Set.of());
        seeds.load(line -> {});
        archive.compile(subjects.find(FOREIGN).orElseThrow(), Period.parse(FOREIGN_PERIOD));
        ownActivity = number(activities(OWN, FOREIGN, "min(a.id)"));
        ownFact = number("select min(id) from fact where activity_id = " + ownActivity);
        foreignActivity = number(activities(FOREIGN, OWN, "min(a.id)"));
        foreignFact = number("select min(id) from fact where activity_id = " + foreignActivity);
        foreignArticle = number("select article_id from fact where id = " + foreignFact);
    }

    private void create(String name, Set<String> provinces) {
        if (QuarkusTransaction.requiringNew().call(() -> User.named(name).isEmpty())) {
            accounts.create(name, PASSWORD, Role.EDITOR, provinces);
        }
    }

    private static String activities(String of, String notOf, String what) {
        return "select "
                + what
                + " from activity a where '"
                + of
                + "' = any(a.provinces) and not '"
                + notOf
                + "' = any(a.provinces) and a.merged_into is null and not a.aside"
                + " and exists (select 1 from fact f where f.activity_id = a.id)";
    }

    /** Something that is tried: a form of a page where {@code sent} is a map, else JSON. */
    private record Attempt(String path, Object sent) {}

    @Test
    void whatIsForeignInFormsAndBodiesIsRefusedAndStaysAsItIs() {
        String before = foreignState();
        SoftAssertions softly = new SoftAssertions();
        for (Attempt attempt : attempts()) {
            Response answer = send(attempt);
            softly.assertThat(answer.statusCode())
                    .as("%s %s", attempt.path(), attempt.sent())
                    .isIn(400, 403, 404, 409, 422);
            softly.assertThat(answer.asString())
                    .as(attempt.path())
                    .doesNotContain("Savannakhet", "savannakhet");
        }
        softly.assertAll();
        assertThat(foreignState()).isEqualTo(before);
    }

    private List<Attempt> attempts() {
        String own = "/hoat-dong/" + ownActivity;
        String api = "/api/activities/" + ownActivity;
        return List.of(
                new Attempt(own + "/gop", Map.of("other", foreignActivity)),
                new Attempt(own + "/khac", Map.of("other", foreignActivity)),
                new Attempt(own + "/tach", Map.of("fact", foreignFact, "title", "x")),
                new Attempt(
                        own + "/them",
                        Map.of(
                                "bai",
                                foreignArticle,
                                "tu",
                                10,
                                "den",
                                20,
                                "kind",
                                "students-trained",
                                "count",
                                "5",
                                "unit",
                                "PEOPLE",
                                "scope",
                                "EVENT")),
                new Attempt(api + "/merges", "{\"other\": " + foreignActivity + "}"),
                new Attempt(api + "/splits", "{\"facts\": [" + foreignFact + "]}"),
                new Attempt(
                        api + "/splits",
                        "{\"facts\": [" + ownFact + "], \"provinces\": [\"" + FOREIGN + "\"]}"),
                new Attempt(
                        api + "/facts",
                        "{\"article\": "
                                + foreignArticle
                                + ", \"start\": 10, \"end\": 20, \"kind\": \"students-trained\","
                                + " \"fields\": {\"count\": \"5\"}}"),
                new Attempt(
                        "/bao-cao",
                        Map.of("province", FOREIGN, "partner", "", "year", "2022", "span", "12")),
                new Attempt(
                        "/bao-cao",
                        Map.of("province", OWN, "partner", FOREIGN, "year", "2022", "span", "12")),
                new Attempt("/api/briefs/" + OWN + "+" + FOREIGN + "/" + FOREIGN_PERIOD, "{}"),
                new Attempt(
                        "/bai-viet/" + articleOf(ownFact) + "/hoat-dong",
                        Map.of("title", "x", "date", "", "unit", List.of(FOREIGN, "savannakhet"))),
                new Attempt(
                        "/bai-viet/" + articleOf(ownFact) + "/hoat-dong",
                        Map.of("title", "x", "date", "", "unit", List.of(OWN, FOREIGN, "attapeu"))),
                new Attempt("/xac-minh/hang-doi?ban=" + foreignEdition(), Map.of("fact", "1:0")),
                new Attempt("/xac-minh/hang-doi/hoan-tac", Map.of("together", 1)),
                new Attempt("/hoat-dong/" + ownActivity + "/hoan-tac", Map.of("done", 999999)));
    }

    /** Ticked facts that the sender does not see are left out, and that is all that is told. */
    @Test
    void foreignFactsAreNotConfirmedTogether() {
        run("update fact set confidence = 0.99, date_from = 'TEXT' where id = " + foreignFact);
        run("update activity set date_from = 'TEXT' where id = " + foreignActivity);
        String before = foreignState();
        for (String narrowed :
                List.of("", "&province=" + FOREIGN, "&hoat-dong=" + foreignActivity)) {
            Response answer =
                    send(
                            new Attempt(
                                    "/xac-minh/hang-doi?trang=0" + narrowed,
                                    Map.of("fact", foreignFact + ":0")));
            assertThat(answer.statusCode()).isIn(303, 403);
            if (answer.statusCode() == 303) {
                assertThat(answer.header("Location")).contains("duoc=0").contains("chua=1");
            }
        }
        assertThat(foreignState()).isEqualTo(before);
    }

    /** Somebody of all provinces has put the foreign activity apart: not the sender's to undo. */
    @Test
    void whatWasDoneToForeignActivitiesIsNotUndone() {
        given().auth()
                .preemptive()
                .basic(WHO, PASSWORD)
                .contentType("application/json")
                .body("{\"title\": \"Tên mới\"}")
                .patch("/api/activities/" + foreignActivity)
                .then()
                .statusCode(200);
        long done = number("select max(id) from activity_regrouping");
        try {
            String before = foreignState();
            Response answer =
                    send(
                            new Attempt(
                                    "/hoat-dong/" + ownActivity + "/hoan-tac",
                                    Map.of("done", done)));
            assertThat(answer.statusCode()).isIn(403, 404);
            assertThat(foreignState()).isEqualTo(before);
        } finally {
            given().auth()
                    .preemptive()
                    .basic(WHO, PASSWORD)
                    .delete("/api/activities/" + foreignActivity + "/regroupings/last")
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void nothingForeignIsSentAgain() {
        String messages = "select count(*) from outbox_message";
        long before = number(messages);
        for (String path : List.of("/gui/gui-lai", "/api/deliveries/resend")) {
            Response answer =
                    as(EDITOR)
                            .contentType(FORM)
                            .queryParam("province", FOREIGN)
                            .queryParam("period", FOREIGN_PERIOD)
                            .post(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
        assertThat(number(messages)).isEqualTo(before);
    }

    @Test
    void whoMaySeeAllMayDoIt() {
        Response answer =
                as(WHO).contentType(FORM)
                        .formParams(
                                Map.of(
                                        "province",
                                        FOREIGN,
                                        "partner",
                                        "",
                                        "year",
                                        "2022",
                                        "span",
                                        "12",
                                        "calendar",
                                        "CALENDAR"))
                        .post("/bao-cao");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Response send(Attempt attempt) {
        var request = as(EDITOR).urlEncodingEnabled(attempt.sent() instanceof Map);
        return attempt.sent() instanceof Map<?, ?> form
                ? request.contentType(FORM + "; charset=UTF-8")
                        .formParams(strings(form))
                        .post(attempt.path())
                : request.contentType("application/json").body(attempt.sent()).post(attempt.path());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(Map<?, ?> form) {
        return (Map<String, ?>) form;
    }

    private static io.restassured.specification.RequestSpecification as(String name) {
        return given().redirects().follow(false).auth().preemptive().basic(name, PASSWORD);
    }

    /** All that there is of the foreign activities, as one text. */
    private String foreignState() {
        return (String)
                one(
                        "select string_agg(t, '|') from (select a::text || coalesce((select"
                                + " string_agg(f.id || f.review_state || f.fields::text || f.activity_id,"
                                + " ',' order by f.id) from fact f where f.activity_id = a.id), '') ||"
                                + " (select count(*) from review_decision d join fact f on f.id = d.fact_id"
                                + " where f.activity_id = a.id) as t from activity a where '"
                                + FOREIGN
                                + "' = any(a.provinces) order by a.id) s");
    }

    private Object articleOf(long fact) {
        return number("select article_id from fact where id = " + fact);
    }

    private long foreignEdition() {
        return number("select max(id) from brief_edition where province = '" + FOREIGN + "'");
    }

    private long number(String select) {
        return ((Number) one(select)).longValue();
    }

    private Object one(String select) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(select).getSingleResult());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
