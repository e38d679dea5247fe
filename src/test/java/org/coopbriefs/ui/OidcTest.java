package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
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
import org.coopbriefs.web.ProviderTenant;
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
    @Inject ProviderTenant tenant;
    @Inject EntityManager entities;

    @BeforeEach
    void haveUsers() {
        accounts.bootstrapAdmin(PASSWORD);
        if (QuarkusTransaction.requiringNew().call(() -> User.named("mai").isEmpty())) {
            accounts.invite("mai", Role.EDITOR, Set.of("son-la"));
        }
    }

    @Test
    void theFormOffersIt() {
        new Browser()
                .get("/dang-nhap")
                .then()
                .body(containsString("href=\"/dang-nhap/oidc?ve=%2F\""));
    }

    @Test
    void thePageThatSomebodyWantedIsNotForgottenOnTheWay() {
        Browser browser = new Browser();
        String form = browser.getAsIs("/dang-nhap?ve=%2Fhoat-dong%3Fq%3Ddoan").asString();
        String link = "/dang-nhap/oidc?ve=%2Fhoat-dong%3Fq%3Ddoan";
        assertThat(form).contains("href=\"" + link + "\"");
        Response in = signInAtProvider(browser, "mai", link);
        assertThat(in.header("Location")).endsWith("/hoat-dong?q=doan");
    }

    @Test
    void nobodyIsLedElsewhere() {
        Response in =
                signInAtProvider(
                        new Browser(), "mai", "/dang-nhap/oidc?ve=https%3A%2F%2Fexample.org%2F");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(URI.create(in.header("Location")).getPath()).isEqualTo("/");
        assertThat(in.header("Location")).doesNotContain("example.org");
    }

    @Test
    void anOldSessionEndsWithIt() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        String old = browser.cookie(Cookies.SESSION);
        assertThat(signInAtProvider(browser, "mai").statusCode()).isEqualTo(303);
        assertThat(browser.cookie(Cookies.SESSION)).isNotEqualTo(old);
        Browser thief = new Browser();
        thief.bring(Cookies.SESSION, old);
        thief.get("/").then().statusCode(303);
    }

    @Test
    void aSessionOfOursIsNoWordOfTheProvider() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        StubProvider.person = "mai";
        assertThat(browser.get("/dang-nhap/oidc").statusCode()).isEqualTo(302);
    }

    @Test
    void whomTheProviderRefusesIsToldSo() {
        Browser browser = new Browser();
        Response in = signInAtProvider(browser, null);
        in.then().statusCode(200).body(containsString("không cho đăng nhập"));
        assertThat(browser.cookie(Cookies.SESSION)).isNull();
    }

    @Test
    void keysOfItsCookiesAreThoseOfTheInstallationOnEveryNode() {
        assertThat(tenant.tenant().authentication().stateSecret())
                .hasValueSatisfying(key -> assertThat(key).hasSizeGreaterThan(32))
                .hasValue(inDatabase("provider-state"));
        assertThat(tenant.tenant().tokenStateManager().encryptionSecret())
                .hasValue(inDatabase("provider-tokens"));
    }

    private String inDatabase(String name) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        entities.createNativeQuery(
                                                        "select secret from installation_key where"
                                                                + " name = ?1")
                                                .setParameter(1, name)
                                                .getSingleResult());
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
        Response out = browser.post("/dang-xuat", Map.of());
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
        browser.getAsIs(out.header("Location"))
                .then()
                .body(containsString("vẫn còn nhớ bạn"))
                .body(containsString("/logout?client_id=coopbriefs\""));
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
        return signInAtProvider(browser, person, "/dang-nhap/oidc");
    }

    private static Response signInAtProvider(Browser browser, String person, String link) {
        StubProvider.person = person;
        Response toProvider = browser.getAsIs(link);
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
