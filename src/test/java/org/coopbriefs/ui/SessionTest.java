package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.web.Cookies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session begins with signing in, belongs to one browser, and ends. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class SessionTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String OTHER = "mưa phùn tháng giêng";

    @Inject Accounts accounts;
    @Inject EntityManager entities;

    @BeforeEach
    void haveUsers() {
        accounts.bootstrapAdmin(PASSWORD);
        run("delete from sign_in_attempts");
        run("delete from app_session");
        if (QuarkusTransaction.requiringNew().call(() -> User.named("hoa").isEmpty())) {
            accounts.create("hoa", PASSWORD, Role.EDITOR, Set.of());
        }
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenOver() {
        Browser victim = new Browser();
        victim.bring(Cookies.SESSION, "chosen-by-an-attacker");
        victim.signIn("admin", PASSWORD);
        assertThat(victim.cookie(Cookies.SESSION)).isNotEqualTo("chosen-by-an-attacker");
        Browser attacker = new Browser();
        attacker.bring(Cookies.SESSION, "chosen-by-an-attacker");
        assertThat(attacker.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void anOlderSessionOfTheBrowserEndsWithSigningInAgain() {
        Browser browser = Browser.signedIn("hoa", PASSWORD);
        String older = browser.cookie(Cookies.SESSION);
        Browser same = new Browser();
        same.get("/dang-nhap");
        same.bring(Cookies.SESSION, older);
        browser.post("/dang-nhap", Map.of("name", "hoa", "password", PASSWORD));
        assertThat(browser.cookie(Cookies.SESSION)).isNotEqualTo(older);
        assertThat(same.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        Response in = new Browser().signIn("admin", PASSWORD);
        Cookie cookie = in.detailedCookie(Cookies.SESSION);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void theDatabaseHoldsNoToken() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        Number found =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        (Number)
                                                entities.createNativeQuery(
                                                                "select count(*) from app_session where token_hash = :token")
                                                        .setParameter(
                                                                "token",
                                                                browser.cookie(Cookies.SESSION))
                                                        .getSingleResult());
        assertThat(found.longValue()).isZero();
    }

    @Test
    void signingOutEndsItOnTheServer() {
        Browser browser = Browser.signedIn("hoa", PASSWORD);
        String token = browser.cookie(Cookies.SESSION);
        browser.post("/dang-xuat", Map.of()).then().statusCode(303);
        Browser copy = new Browser();
        copy.bring(Cookies.SESSION, token);
        assertThat(copy.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void idlenessEndsIt() {
        Browser browser = Browser.signedIn("hoa", PASSWORD);
        run("update app_session set seen_at = now() - interval '59 minutes'");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        run("update app_session set seen_at = now() - interval '61 minutes'");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void workKeepsItOpenButNotForEver() {
        Browser browser = Browser.signedIn("hoa", PASSWORD);
        run("update app_session set seen_at = now() - interval '50 minutes'");
        browser.get("/");
        run("update app_session set seen_at = seen_at - interval '50 minutes'");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        run("update app_session set started_at = now() - interval '13 hours'");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordEndsAllOthers() {
        String name = "doi-" + System.nanoTime();
        accounts.create(name, PASSWORD, Role.VIEWER, Set.of());
        Browser office = Browser.signedIn(name, PASSWORD);
        Browser home = Browser.signedIn(name, PASSWORD);
        office.post("/doi-mat-khau", Map.of("old", PASSWORD, "new", OTHER, "again", OTHER))
                .then()
                .statusCode(303);
        assertThat(office.get("/").statusCode()).isEqualTo(200);
        assertThat(home.get("/").statusCode()).isEqualTo(303);
        assertThat(new Browser().signIn(name, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void whoLosesARoleLosesItAtOnce() {
        String name = "doi-" + System.nanoTime();
        User user = accounts.create(name, PASSWORD, Role.ADMIN, Set.of());
        Browser browser = Browser.signedIn(name, PASSWORD);
        browser.get("/thiet-lap/tai-khoan").then().statusCode(200);
        accounts.change(user, Role.VIEWER, Set.of(), true);
        browser.get("/thiet-lap/tai-khoan").then().statusCode(303);
        Browser.signedIn(name, PASSWORD).get("/thiet-lap/tai-khoan").then().statusCode(403);
    }

    @Test
    void whoLeavesIsOutAtOnce() {
        String name = "roi-" + System.nanoTime();
        User user = accounts.create(name, PASSWORD, Role.VIEWER, Set.of());
        Browser browser = Browser.signedIn(name, PASSWORD);
        browser.get("/").then().statusCode(200);
        accounts.change(user, Role.VIEWER, Set.of(), false);
        browser.get("/").then().statusCode(303);
        assertThat(new Browser().signIn(name, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordThatSomebodyElseSetMustBeReplacedFirst() {
        String name = "moi-" + System.nanoTime();
        String first = accounts.invite(name, Role.EDITOR, Set.of());
        Browser browser = Browser.signedIn(name, first);
        Response led = browser.get("/");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).endsWith("/doi-mat-khau");
        given().auth()
                .preemptive()
                .basic(name, first)
                .get("/api/articles")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:coopbriefs:problem:password-first"));
        browser.post("/doi-mat-khau", Map.of("old", first, "new", "ngắn", "again", "ngắn"))
                .then()
                .statusCode(400)
                .body(containsString("ít nhất 12 ký tự"));
        browser.post("/doi-mat-khau", Map.of("old", first, "new", OTHER, "again", OTHER));
        browser.get("/").then().statusCode(200);
        given().header("Authorization", basic(name, OTHER))
                .get("/api/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void wrongNamesAndWrongPasswordsReadAlike() {
        Browser browser = new Browser();
        String known = browser.signIn("hoa", "sai hoàn toàn").asString();
        String unknown = browser.signIn("khong-co-ai", "sai hoàn toàn").asString();
        assertThat(neutral(unknown, "khong-co-ai")).isEqualTo(neutral(known, "hoa"));
    }

    /** In UTF-8, as the challenge asks for. */
    private static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String neutral(String page, String name) {
        return page.replace("value=\"" + name + "\"", "")
                .replaceAll("[\\w-]{16}\\.[0-9a-f]{64}", "");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
