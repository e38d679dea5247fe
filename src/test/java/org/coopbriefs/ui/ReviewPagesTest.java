package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Review and activities as plain forms: what a browser without scripts sends. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ReviewPagesTest {

    private static final String PASSWORD = ToldArticle.ADMIN;

    @Inject Accounts accounts;

    private ToldArticle told;
    private Browser admin;

    @BeforeEach
    void tellSomething() {
        told = ToldArticle.another();
        admin = Browser.signedIn("admin", PASSWORD);
    }

    @Test
    void lookingChangesNothing() {
        long fact = told.facts().getFirst();
        Response card = admin.get("/xac-minh/" + fact);
        card.then()
                .statusCode(200)
                .body(containsString("<mark class=\"on\">"))
                .body(containsString("Máy đọc: " + told.students()));
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
    }

    @Test
    void anUnchangedFormConfirmsAndLeadsOn() {
        long fact = told.facts().getFirst();
        Response answer = send(fact, Map.of("do", "save"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/xac-minh/").doesNotContain("/" + fact);
        assertThat(state(fact)).isEqualTo("CONFIRMED");
    }

    @Test
    void aChangedFormAmendsAndKeepsWhatTheMachineRead() {
        long fact = told.facts().getFirst();
        send(fact, Map.of("do", "save", "count", "1.234"));
        assertThat(state(fact)).isEqualTo("AMENDED");
        api().get("/api/facts/" + fact).then().body("count", equalTo(1234));
        admin.get("/xac-minh/" + fact)
                .then()
                .body(containsString("value=\"1.234\""))
                .body(containsString("Máy đọc: " + told.students()));
        admin.get("/hoat-dong/" + told.activity())
                .then()
                .body(containsString("<del>" + told.students() + "</del> → <ins>1.234</ins>"));
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsLost() {
        long fact = told.facts().getFirst();
        send(fact, Map.of("do", "save", "count", "rất nhiều", "date", "30/2/2023"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"rất nhiều\""))
                .body(containsString("Chưa đọc được số"))
                .body(containsString("Chưa đọc được ngày"));
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
    }

    @Test
    void theSecondOfTwoIsToldAndOverrulesNothing() {
        long fact = told.facts().getFirst();
        Map<String, String> form = form(fact);
        send(fact, Map.of("do", "reject", "reason", "DUPLICATE"));
        form.put("do", "save");
        Response late = admin.post("/xac-minh/" + fact, form);
        late.then().statusCode(409).body(containsString("Người khác đã quyết định"));
        assertThat(state(fact)).isEqualTo("REJECTED");
        api().contentType("application/json")
                .body("{\"verdict\": \"APPROVE\", \"lastSeen\": 0}")
                .post("/api/facts/" + fact + "/decisions")
                .then()
                .statusCode(409);
    }

    @Test
    void rejectedFactsAreListedAndComeBack() {
        long fact = told.facts().getFirst();
        assertThat(send(fact, Map.of("do", "reject", "reason", "OTHER")).statusCode())
                .isEqualTo(422);
        send(fact, Map.of("do", "reject", "reason", "OTHER", "note", "chỉ là ví dụ"));
        Response list = admin.get("/xac-minh/khong-su-dung");
        list.then().body(containsString("chỉ là ví dụ"));
        Matcher seen =
                Pattern.compile(
                                "(?s)/xac-minh/"
                                        + fact
                                        + "/hoan-tac.*?name=\"seen\" value=\"(\\d+)\"")
                        .matcher(list.asString());
        assertThat(seen.find()).isTrue();
        assertThat(
                        admin.post("/xac-minh/" + fact + "/hoan-tac", Map.of("seen", seen.group(1)))
                                .statusCode())
                .isEqualTo(303);
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
    }

    @Test
    void laterComesLast() {
        long fact = told.facts().getFirst();
        send(fact, Map.of("do", "later"));
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
        admin.get("/xac-minh/" + fact).then().body(containsString("để sau"));
        List<String> waiting = waitingIn("ha-tinh");
        assertThat(waiting).contains(String.valueOf(fact));
        assertThat(waiting.indexOf(String.valueOf(fact)))
                .isGreaterThan(waiting.indexOf(String.valueOf(told.facts().get(1))));
    }

    /** Ids of all facts that wait, page by page, as the queue has them. */
    private List<String> waitingIn(String province) {
        List<String> ids = new ArrayList<>();
        boolean more = true;
        for (int page = 0; more; page++) {
            JsonPath listed =
                    admin.get("/api/review-queue?province=" + province + "&page=" + page)
                            .jsonPath();
            ids.addAll(listed.getList("items.fact.id", String.class));
            more = listed.getBoolean("more");
        }
        return ids;
    }

    @Test
    void togetherOnlyWhatIsSureVisibleAndAsItWasSeen() {
        long sure = told.facts().get(1);
        long decided = told.facts().get(0);
        run(
                "update fact set confidence = 0.95, date_from = 'TEXT' where id in (?1, ?2)",
                sure,
                decided);
        run("update activity set date_from = 'TEXT' where id = ?1", told.activity(), null);
        ToldArticle doubtful = ToldArticle.another();
        run("update fact set confidence = 0.5 where activity_id = ?1", doubtful.activity(), null);
        long other = doubtful.facts().getFirst();
        queueOf("ha-tinh").then().body(containsString("value=\"" + sure + ":0\""));
        send(decided, Map.of("do", "later"));
        Response answer =
                admin.post(
                        "/xac-minh/hang-doi?trang=0&province=ha-tinh",
                        Map.of("fact", List.of(sure + ":0", decided + ":0", other + ":0")));
        assertThat(answer.header("Location")).contains("duoc=1").contains("chua=2");
        assertThat(state(sure)).isEqualTo("CONFIRMED");
        assertThat(state(decided)).isEqualTo("UNREVIEWED");
        assertThat(state(other)).isEqualTo("UNREVIEWED");
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
        run("update activity set title = '=1+1' where id = ?1", told.activity(), null);
        Response csv =
                api().queryParam("q", "luu hoc sinh " + told.students())
                        .queryParam("kind", "aid")
                        .get("/api/activities.csv");
        assertThat(csv.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.asString())
                .contains("'=1+1")
                .contains("3" + told.students() + " triệu đồng")
                .doesNotContain("lưu học sinh,");
        Response xlsx = api().get("/api/activities.xlsx?province=ha-tinh");
        assertThat(xlsx.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void aViewerSeesNoReviewAndNothingOfOthers() {
        String name = "xem-" + System.nanoTime();
        accounts.create(name, PASSWORD, Role.VIEWER, Set.of("son-la"));
        Browser viewer = Browser.signedIn(name, PASSWORD);
        viewer.get("/xac-minh").then().statusCode(403);
        viewer.get("/hoat-dong/" + told.activity()).then().statusCode(404);
        viewer.request()
                .queryParam("q", "luu hoc sinh " + told.students())
                .get("/hoat-dong")
                .then()
                .body(not(containsString("/hoat-dong/" + told.activity())));
    }

    private Response queueOf(String province) {
        return admin.get("/xac-minh/hang-doi?province=" + province);
    }

    /** What stands in the form of a card, as a browser would send it. */
    private Map<String, String> form(long fact) {
        String page = admin.get("/xac-minh/" + fact).asString();
        Map<String, String> form = new HashMap<>();
        add(form, page, "<input class=\"form-control[^>]*? name=\"([^\"]+)\" value=\"([^\"]*)\"");
        add(form, page, "(?s)id=\"phieu\">.*?name=\"(seen)\" value=\"(\\d+)\"");
        add(form, page, "name=\"(scope)\" id=\"[^\"]*\" value=\"([A-Z]+)\"[^>]* checked");
        Matcher select =
                Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL)
                        .matcher(page);
        while (select.find()) {
            Matcher chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select.group());
            form.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return form;
    }

    private static void add(Map<String, String> form, String page, String pattern) {
        Matcher field = Pattern.compile(pattern).matcher(page);
        while (field.find()) {
            form.putIfAbsent(field.group(1), field.group(2));
        }
    }

    private Response send(long fact, Map<String, String> changes) {
        Map<String, String> form = form(fact);
        form.putAll(changes);
        return admin.post("/xac-minh/" + fact, form);
    }

    private static String state(long fact) {
        return api().get("/api/facts/" + fact).jsonPath().getString("reviewState");
    }

    private static RequestSpecification api() {
        return given().auth().preemptive().basic("admin", PASSWORD);
    }

    private static void run(String sql, Object first, Object second) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var query =
                                    Panache.getEntityManager()
                                            .createNativeQuery(sql)
                                            .setParameter(1, first);
                            if (second != null) {
                                query.setParameter(2, second);
                            }
                            query.executeUpdate();
                        });
    }
}
