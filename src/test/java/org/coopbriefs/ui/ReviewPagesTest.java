package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.ui.ToldArticle.api;
import static org.coopbriefs.ui.ToldArticle.run;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** Review as plain forms: what a browser without scripts sends. */
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
        Map<String, String> form = CardForm.of(admin, fact);
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
    void aReasonThatSaysNothingIsAskedForOnTheSameCard() {
        long fact = told.facts().getFirst();
        send(fact, Map.of("do", "reject", "reason", "OTHER", "note", "  "))
                .then()
                .statusCode(422)
                .body(containsString("aria-labelledby=\"khong-h\" open"))
                .body(containsString("id=\"r-OTHER\" data-key=\"0\" checked"))
                .body(containsString("aria-describedby=\"ghi-loi\""))
                .body(containsString("Hãy ghi rõ lý do"));
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
        send(fact, Map.of("do", "reject", "reason", "OTHER", "note", "nhầm người"))
                .then()
                .statusCode(303);
        assertThat(state(fact)).isEqualTo("REJECTED");
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
                                        + "/goi-lai.*?name=\"seen\" value=\"(\\d+)\"")
                        .matcher(list.asString());
        assertThat(seen.find()).isTrue();
        assertThat(
                        admin.post("/xac-minh/" + fact + "/goi-lai", Map.of("seen", seen.group(1)))
                                .statusCode())
                .isEqualTo(303);
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
    }

    @Test
    void whatAPersonAddedAndTookBackIsListedAndComesBack() {
        long fact = addTeachers();
        String held = heldBy(admin.get("/xac-minh/" + fact).asString());
        admin.post("/xac-minh/" + fact + "/hoan-tac", Map.of("seen", held)).then().statusCode(303);
        assertThat(state(fact)).isEqualTo("REJECTED");
        admin.get("/xac-minh/khong-su-dung")
                .then()
                .body(containsString("Thêm bằng tay, rồi hoàn tác"))
                .body(containsString("/xac-minh/" + fact + "/goi-lai"));
        admin.post("/xac-minh/" + fact + "/goi-lai", Map.of("seen", "0")).then().statusCode(303);
        assertThat(state(fact)).isEqualTo("CONFIRMED");
        admin.post("/xac-minh/" + fact + "/goi-lai", Map.of("seen", "0")).then().statusCode(409);
    }

    private long addTeachers() {
        String body = api().get("/api/articles/" + told.article()).jsonPath().getString("body");
        int from = body.indexOf("Trường Đại học Hà Tĩnh");
        Map<String, Object> added =
                Map.of(
                        "article",
                        told.article(),
                        "start",
                        from,
                        "end",
                        from + 6,
                        "kind",
                        "teachers-sent",
                        "fields",
                        Map.of("count", "7", "unit", "TEACHERS"));
        return api().contentType("application/json")
                .body(added)
                .post("/api/activities/" + told.activity() + "/facts")
                .jsonPath()
                .getLong("id");
    }

    private static String heldBy(String card) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(card);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    void theTotalsThatAConfirmationMakesAreTold() {
        long fact = told.facts().getFirst();
        String part =
                admin.request()
                        .header("HX-Request", "true")
                        .get("/xac-minh/" + fact + "/neu-xac-nhan")
                        .then()
                        .statusCode(200)
                        .body(not(containsString("<html")))
                        .extract()
                        .asString();
        assertThat(part).contains("Hà Tĩnh, tháng 9 năm 2023", "Lưu học sinh");
        assertThat(totals(part)).hasSize(2);
        admin.get("/xac-minh/" + fact + "/neu-xac-nhan")
                .then()
                .body(containsString("<html"))
                .body(containsString("Nếu xác nhận"));
        Map<String, String> form = CardForm.of(admin, fact);
        form.put("count", "rất nhiều");
        admin.request()
                .queryParams(form)
                .get("/xac-minh/" + fact + "/neu-xac-nhan")
                .then()
                .statusCode(200)
                .body(containsString("Chưa tính được"));
    }

    @Test
    void anotherFigureInTheFormMakesAnotherTotal() {
        long fact = told.facts().getFirst();
        Map<String, String> form = CardForm.of(admin, fact);
        form.put("count", String.valueOf(told.students() + 1000));
        String part =
                admin.request()
                        .header("HX-Request", "true")
                        .queryParams(form)
                        .get("/xac-minh/" + fact + "/neu-xac-nhan")
                        .asString();
        List<Integer> totals = totals(part);
        assertThat(totals.get(1) - totals.get(0)).isEqualTo(1000);
        assertThat(state(fact)).isEqualTo("UNREVIEWED");
    }

    /** The total of students now and then. */
    private static List<Integer> totals(String part) {
        String line =
                part.substring(
                        part.indexOf("Lưu học sinh"),
                        part.indexOf("</tr>", part.indexOf("Lưu học sinh")));
        return Pattern.compile("<td class=\"n\">(?:<b>)?([\\d.]+)")
                .matcher(line)
                .results()
                .map(found -> Integer.valueOf(found.group(1).replace(".", "")))
                .toList();
    }

    @Test
    void aProvincesOwnQueueBeginsWithItsOwnFacts() {
        Response start = admin.get("/xac-minh?province=ha-tinh");
        assertThat(start.header("Location")).contains("/xac-minh/").endsWith("?province=ha-tinh");
        String fact = start.header("Location").replaceAll(".*/xac-minh/(\\d+).*", "$1");
        assertThat(waitingIn("ha-tinh")).contains(fact);
        String name = "sua-" + System.nanoTime();
        accounts.create(name, PASSWORD, Role.EDITOR, Set.of("son-la"));
        Browser.signedIn(name, PASSWORD).get("/xac-minh?province=ha-tinh").then().statusCode(403);
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
    void whatWasConfirmedTogetherIsTakenBackTogether() {
        List<Long> facts = new ArrayList<>(told.facts().subList(0, 2));
        facts.add(ToldArticle.another().facts().getFirst());
        confirmTogether(facts);
        CardForm.send(editor(), facts.get(2), Map.of("do", "reject", "reason", "DUPLICATE"));

        String after = queueOf("ha-tinh&sau=nhieu").asString();
        assertThat(after).contains("xác nhận 2 số liệu cùng lúc");
        Map<String, String> form = Map.of("together", together(after));
        Response undone = admin.post("/xac-minh/hang-doi/hoan-tac", form);

        assertThat(undone.header("Location")).contains("duoc=2").contains("chua=1");
        admin.get(undone.header("Location"))
                .then()
                .body(containsString("Đã hoàn tác 2 số liệu xác nhận cùng lúc."))
                .body(containsString("1 số liệu giữ nguyên"));
        assertThat(facts)
                .extracting(ReviewPagesTest::state)
                .containsExactly("UNREVIEWED", "UNREVIEWED", "REJECTED");
        admin.post("/xac-minh/hang-doi/hoan-tac", form).then().statusCode(409);
    }

    @Test
    void nobodyTakesBackWhatAnotherConfirmedTogether() {
        confirmTogether(told.facts());
        String held = together(queueOf("ha-tinh&sau=nhieu").asString());
        Browser other = editor();
        other.get("/xac-minh/hang-doi");
        other.post("/xac-minh/hang-doi/hoan-tac", Map.of("together", held)).then().statusCode(409);
        assertThat(state(told.facts().getFirst())).isEqualTo("CONFIRMED");
    }

    private void confirmTogether(List<Long> facts) {
        for (long fact : facts) {
            run(
                    "update fact set confidence = 0.95, date_from = 'TEXT', priority = 99 where id = ?1",
                    fact);
            run(
                    "update activity set date_from = 'TEXT' where id = (select activity_id from fact where id = ?1)",
                    fact);
        }
        List<String> ticked = facts.stream().map(fact -> fact + ":0").toList();
        assertThat(
                        admin.post(
                                        "/xac-minh/hang-doi?trang=0&province=ha-tinh",
                                        Map.of("fact", ticked))
                                .header("Location"))
                .contains("duoc=" + facts.size());
    }

    private static String together(String queue) {
        Matcher held = Pattern.compile("name=\"together\" value=\"(\\d+)\"").matcher(queue);
        assertThat(held.find()).isTrue();
        return held.group(1);
    }

    private Browser editor() {
        String name = "sua-" + System.nanoTime();
        accounts.create(name, PASSWORD, Role.EDITOR, Set.of("ha-tinh"));
        return Browser.signedIn(name, PASSWORD);
    }

    @Test
    void togetherOnlyWhatIsSureVisibleAndAsItWasSeen() {
        long sure = told.facts().get(1);
        long decided = told.facts().get(0);
        run(
                "update fact set confidence = 0.95, date_from = 'TEXT' where id in (?1, ?2)",
                sure,
                decided);
        run("update activity set date_from = 'TEXT' where id = ?1", told.activity());
        ToldArticle doubtful = ToldArticle.another();
        run("update fact set confidence = 0.5 where activity_id = ?1", doubtful.activity());
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

    private Response send(long fact, Map<String, String> changes) {
        return CardForm.send(admin, fact, changes);
    }

    private static String state(long fact) {
        return api().get("/api/facts/" + fact).jsonPath().getString("reviewState");
    }
}
