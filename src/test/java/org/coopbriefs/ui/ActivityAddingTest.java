package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.ui.ToldArticle.api;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article in which nothing was read gets an activity, and that a fact, by hand. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ActivityAddingTest {

    private static final String PASSWORD = ToldArticle.ADMIN;
    private static final List<String> PAIR = List.of("ha-tinh", "bolikhamxai");

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Chuyện bên sông %1$d</title></head>
            <body><article><h1>Chuyện bên sông %1$d</h1>
            <p>Mùa nước lên, người dân hai bên bờ vẫn qua lại thăm nhau và cùng nhau giữ gìn những nếp nhà cũ.</p>
            <p>Lớp học buổi tối của làng nay có thêm mười bốn người, ai cũng mong học cho kịp bạn bè.</p>
            <p>Các cụ già trong làng kể rằng xưa kia con đường này là lối đi chợ của cả một vùng rộng lớn.</p>
            </article></body></html>
            """;

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdmin() {
        accounts.bootstrapAdmin(PASSWORD);
    }

    @Test
    void whatTheReadingMissedIsAddedByHand() {
        Browser editor = signedIn(Role.EDITOR, Set.of("ha-tinh"));
        long article = tell(editor);
        editor.get("/bai-viet/" + article)
                .then()
                .body(containsString("Không tìm thấy hoạt động hợp tác nào"))
                .body(containsString("/bai-viet/" + article + "/hoat-dong"));
        editor.get("/bai-viet/" + article + "/hoat-dong")
                .then()
                .statusCode(200)
                .body(containsString("value=\"ha-tinh\""))
                .body(containsString("value=\"bolikhamxai\""))
                .body(not(containsString("value=\"quang-tri\"")));
        Response added = add(editor, article, "Lớp học buổi tối", "14/8/2023", PAIR);
        assertThat(added.statusCode()).isEqualTo(303);
        String next = added.header("Location");
        assertThat(next).endsWith("/them?bai=" + article);
        long activity = Long.parseLong(next.replaceAll(".*/hoat-dong/(\\d+)/.*", "$1"));
        editor.get("/hoat-dong/" + activity + "/them?bai=" + article)
                .then()
                .statusCode(200)
                .body(containsString("mười bốn người"));
        api().get("/api/activities/" + activity)
                .then()
                .body("title", equalTo("Lớp học buổi tối"))
                .body("date", equalTo("2023-08-14"))
                .body("provinces", containsInAnyOrder("ha-tinh", "bolikhamxai"))
                .body("mentions.article", contains((int) article));
        editor.get("/bai-viet/" + article)
                .then()
                .body(containsString("/hoat-dong/" + activity + "/them?bai=" + article));
        assertThat(api().get("/api/audit").asString())
                .contains("ACTIVITY_ADDED")
                .contains("activity:" + activity);
        addTrainees(editor, activity, article);
    }

    private static void addTrainees(Browser editor, long activity, long article) {
        String body = api().get("/api/articles/" + article).jsonPath().getString("body");
        int from = body.indexOf("mười bốn");
        Response fact =
                editor.post(
                        "/hoat-dong/" + activity + "/them",
                        Map.of(
                                "bai",
                                article,
                                "tu",
                                from,
                                "den",
                                from + "mười bốn".length(),
                                "kind",
                                "students-trained",
                                "count",
                                "14",
                                "scope",
                                "EVENT"));
        assertThat(fact.statusCode()).as(fact.asString()).isEqualTo(303);
        api().get("/api/activities/" + activity)
                .then()
                .body("facts.count", contains(14))
                .body("facts.reviewState", contains("CONFIRMED"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Browser editor = signedIn(Role.EDITOR, Set.of("ha-tinh"));
        long article = tell(editor);
        add(editor, article, "Lớp học", "14/8/2023", List.of("ha-tinh"))
                .then()
                .statusCode(422)
                .body(containsString("một đối tác nước bạn"))
                .body(containsString("value=\"Lớp học\""))
                .body(containsString("value=\"ha-tinh\" checked"));
        add(editor, article, "Lớp học", "", List.of("bolikhamxai")).then().statusCode(422);
        add(editor, article, "Lớp học", "", List.of("ha-tinh", "khong-co")).then().statusCode(422);
        add(editor, article, " ", "", PAIR).then().statusCode(422);
        add(editor, article, "Lớp học", "30/2/2023", PAIR)
                .then()
                .statusCode(422)
                .body(containsString("value=\"30/2/2023\""));
        assertThat(api().get("/api/articles/" + article).jsonPath().getList("activities"))
                .isEmpty();
    }

    @Test
    void onlyEditorsAddAndOnlyForTheirProvinces() {
        Browser editor = signedIn(Role.EDITOR, Set.of("ha-tinh"));
        long article = tell(editor);
        add(editor, article, "Lớp học", "", List.of("ha-tinh", "son-la", "bolikhamxai"))
                .then()
                .statusCode(403);
        Browser foreign = signedIn(Role.EDITOR, Set.of("son-la"));
        foreign.get("/bai-viet/" + article + "/hoat-dong").then().statusCode(404);
        add(foreign, article, "Lớp học", "", List.of("son-la", "bolikhamxai"))
                .then()
                .statusCode(404);
        Browser viewer = signedIn(Role.VIEWER, Set.of());
        viewer.get("/bai-viet/" + article)
                .then()
                .statusCode(200)
                .body(not(containsString("/bai-viet/" + article + "/hoat-dong")));
        viewer.get("/bai-viet/" + article + "/hoat-dong").then().statusCode(403);
        assertThat(api().get("/api/articles/" + article).jsonPath().getList("activities"))
                .isEmpty();
    }

    private Browser signedIn(Role role, Set<String> provinces) {
        String name = "them-" + System.nanoTime();
        accounts.create(name, PASSWORD, role, provinces);
        return Browser.signedIn(name, PASSWORD);
    }

    private static long tell(Browser editor) {
        return editor.request()
                .header("X-CSRF-Token", editor.token())
                .contentType("text/html; charset=utf-8")
                .body(PAGE.formatted(System.nanoTime()))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static Response add(
            Browser browser, long article, String title, String date, List<String> units) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", title);
        form.put("date", date);
        form.put("unit", units);
        return browser.post("/bai-viet/" + article + "/hoat-dong", form);
    }
}
