package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.AuditFilter;
import org.coopbriefs.account.AuditLog;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.web.Cookies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an OpenID provider is configured, people sign in there; what they may do stands here. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(StubProvider.class)
class OidcTest {

    private static final String PASSWORD = "chi-de-kiem-thu";

    @Inject Accounts accounts;
    @Inject AuditLog log;

    @BeforeEach
    void haveUsers() {
        accounts.bootstrapAdmin(PASSWORD);
        if (QuarkusTransaction.requiringNew().call(() -> User.named("mai").isEmpty())) {
            accounts.invite("mai", Role.EDITOR, Set.of("son-la"));
        }
    }

    @Test
    void theFormOffersIt() {
        new Browser().get("/dang-nhap").then().body(containsString("href=\"/dang-nhap/oidc\""));
    }

    @Test
    void theProviderLetsPeopleInWithTheirRolesHere() {
        Browser browser = new Browser();
        Response in = signInAtProvider(browser, "mai");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.cookie(Cookies.SESSION)).isNotBlank();
        browser.get("/").then().statusCode(200).body(containsString("mai"));
        browser.get("/thiet-lap/tai-khoan").then().statusCode(403);
        assertThat(log.find(new AuditFilter("mai", AuditAction.SIGNED_IN, null, null, null), 0, 1))
                .hasSize(1);
    }

    @Test
    void theSessionIsOursAndEndsLikeAnyOther() {
        Browser browser = new Browser();
        signInAtProvider(browser, "mai");
        browser.get("/");
        browser.post("/dang-xuat", Map.of()).then().statusCode(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void whoHasNoAccountHereIsNotLetIn() {
        Browser browser = new Browser();
        signInAtProvider(browser, "nguoi-la").then().statusCode(403);
        assertThat(browser.cookie(Cookies.SESSION)).isNull();
    }

    @Test
    void whoHasLeftIsNotLetInEither() {
        User left = accounts.create("da-di-" + System.nanoTime(), PASSWORD, Role.VIEWER, Set.of());
        accounts.change(left, Role.VIEWER, Set.of(), false);
        signInAtProvider(new Browser(), left.name).then().statusCode(403);
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        Browser browser = new Browser();
        Response forged = browser.get("/dang-nhap/oidc?code=code-0&state=made-up");
        assertThat(forged.statusCode()).isNotEqualTo(303);
        assertThat(browser.cookie(Cookies.SESSION)).isNull();
    }

    @Test
    void passwordsStillWork() {
        Browser.signedIn("admin", PASSWORD).get("/").then().statusCode(200);
    }

    /** Follows the redirects as a browser would, to the provider and back. */
    private static Response signInAtProvider(Browser browser, String person) {
        StubProvider.person = person;
        Response toProvider = browser.get("/dang-nhap/oidc");
        assertThat(toProvider.statusCode()).isEqualTo(302);
        Response back =
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get(toProvider.header("Location"));
        Response in = browser.getAsIs(back.header("Location"));
        return in.statusCode() == 302 ? browser.getAsIs(in.header("Location")) : in;
    }
}
