package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Csrf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is changed for a foreign page, whoever is signed in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CsrfTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORGED = "urn:coopbriefs:problem:forged";

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(PASSWORD);
    }

    @Test
    void aFormWithoutTokenIsRefused() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        browser.request().contentType(FORM).post("/dang-xuat").then().statusCode(403);
        browser.get("/").then().statusCode(200);
    }

    @Test
    void aTokenOfAnotherSessionIsRefused() {
        Browser mine = Browser.signedIn("admin", PASSWORD);
        Browser theirs = Browser.signedIn("admin", PASSWORD);
        mine.request()
                .contentType(FORM)
                .formParam("csrf", theirs.token())
                .post("/dang-xuat")
                .then()
                .statusCode(403);
        mine.request()
                .contentType(FORM)
                .formParam("csrf", mine.token())
                .post("/dang-xuat")
                .then()
                .statusCode(303);
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        for (String token : new String[] {"", ".", "a.b", "null", browser.token() + "0"}) {
            browser.request()
                    .contentType(FORM)
                    .formParam("csrf", token)
                    .post("/dang-xuat")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void tokensOfOnePageAfterAnotherDifferAndAllAreGood() {
        String secret = "secret";
        String token = Csrf.token(secret);
        assertThat(Csrf.token(secret)).isNotEqualTo(token);
        assertThat(Csrf.isValid(token, secret)).isTrue();
        assertThat(Csrf.isValid(token, "another")).isFalse();
    }

    @Test
    void nobodyIsSignedInUnawares() {
        given().contentType(FORM)
                .formParams("name", "admin", "password", PASSWORD)
                .post("/dang-nhap")
                .then()
                .statusCode(403);
        Browser visitor = new Browser();
        visitor.get("/dang-nhap");
        visitor.bring(Cookies.VISIT, "another-visit");
        visitor.post("/dang-nhap", Map.of("name", "admin", "password", PASSWORD))
                .then()
                .statusCode(403);
    }

    @Test
    void theInterfaceTakesASessionOnlyWithTheToken() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        extraction(browser, null).then().statusCode(403).body("type", equalTo(FORGED));
        assertThat(extraction(browser, browser.token()).statusCode()).isNotEqualTo(403);
    }

    private static Response extraction(Browser browser, String token) {
        var request = browser.request().contentType("text/plain");
        return (token == null ? request : request.header(Csrf.HEADER, token))
                .body("x")
                .post("/api/extractions");
    }

    @Test
    void htmxSendsItInAHeader() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        browser.get("/").then().body(containsString("hx-headers='{\"X-CSRF-Token\": \""));
        browser.request()
                .header("HX-Request", "true")
                .header(Csrf.HEADER, browser.token())
                .post("/dang-xuat")
                .then()
                .statusCode(303);
    }

    @Test
    void aScriptNeedsNone() {
        int status =
                given().auth()
                        .preemptive()
                        .basic("admin", PASSWORD)
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/extractions")
                        .statusCode();
        assertThat(status).isNotIn(401, 403);
    }

    @Test
    void whatABrowserSendsForAnotherSiteIsRefusedEvenWithAPassword() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            given().auth()
                    .preemptive()
                    .basic("admin", PASSWORD)
                    .header("Sec-Fetch-Site", site)
                    .contentType("text/plain")
                    .body("x")
                    .post("/api/extractions")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(FORGED));
        }
        given().auth()
                .preemptive()
                .basic("admin", PASSWORD)
                .header("Origin", "https://example.org")
                .contentType("text/plain")
                .body("x")
                .post("/api/extractions")
                .then()
                .statusCode(403);
    }

    @Test
    void aStrangerIsToldToSignInRatherThanOfTokens() {
        given().contentType("text/plain").body("x").post("/api/extractions").then().statusCode(401);
    }
}
