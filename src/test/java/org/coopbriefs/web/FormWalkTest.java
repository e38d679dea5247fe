package org.coopbriefs.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.ui.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every route that changes something, found in the classes, asked in a browser's session without
 * the token of a page, with another's, and with the right one; as a form and as htmx asks.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class FormWalkTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What the sentence of the refusal begins with, on pages and in the interface. */
    private static final List<String> FORGED =
            List.of("Không nhận yêu cầu này vì không xác định", "urn:coopbriefs:problem:forged");

    /** They prove themselves otherwise, or change nothing. */
    private static final Set<String> OPEN = Set.of("/huy-dang-ky/{token}", "/kiem-tra/{code}");

    /** They take no input and would act: for everybody, or on this browser's own session. */
    private static final Set<String> ACT_AT_ONCE =
            Set.of(
                    "/dang-xuat",
                    "/gui/gui-lai",
                    "/thiet-lap/mau-bao-cao/thu-muc",
                    "/api/deliveries/resend");

    @Inject Accounts accounts;

    private Browser browser;
    private String foreignToken;

    @BeforeEach
    void openTwoBrowsers() {
        accounts.bootstrapAdmin(PASSWORD);
        browser = Browser.signedIn("admin", PASSWORD);
        foreignToken = Browser.signedIn("admin", PASSWORD).token();
    }

    private static List<Route> changing() {
        return Route.all().stream().filter(Route::changesSomething).toList();
    }

    @Test
    void onlyTheseNeedNoToken() {
        assertThat(changing())
                .filteredOn(route -> route.method().isAnnotationPresent(WithoutCsrfToken.class))
                .extracting(Route::path)
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void withoutATokenNothingIsChanged() {
        refusedAll(null, false);
        refusedAll(null, true);
    }

    @Test
    void withATokenOfAnotherSessionNothingIsChanged() {
        refusedAll(foreignToken, false);
        refusedAll(foreignToken, true);
    }

    private void refusedAll(String token, boolean htmx) {
        SoftAssertions softly = new SoftAssertions();
        List<Route> routes =
                changing().stream().filter(route -> !OPEN.contains(route.path())).toList();
        assertThat(routes).hasSizeGreaterThan(80);
        for (Route route : routes) {
            Response answer = ask(route, token, htmx);
            softly.assertThat(answer.statusCode()).as("%s htmx %s", route, htmx).isEqualTo(403);
            softly.assertThat(isForged(answer)).as("%s htmx %s", route, htmx).isTrue();
        }
        softly.assertAll();
        assertThat(browser.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void withTheTokenItIsNotForThatThatAnythingIsRefused() {
        SoftAssertions softly = new SoftAssertions();
        for (Route route : changing()) {
            if (!ACT_AT_ONCE.contains(route.path())) {
                for (boolean htmx : new boolean[] {false, true}) {
                    Response answer = ask(route, browser.token(), htmx);
                    softly.assertThat(isForged(answer)).as("%s htmx %s", route, htmx).isFalse();
                    softly.assertThat(answer.statusCode()).as(route.toString()).isNotEqualTo(500);
                }
            }
        }
        softly.assertAll();
        assertThat(ask("POST", "/dang-xuat", FORM, browser.token(), true).statusCode())
                .isEqualTo(303);
    }

    private static boolean isForged(Response answer) {
        return answer.statusCode() == 403 && FORGED.stream().anyMatch(answer.asString()::contains);
    }

    /** The parameters name nothing that there is: with the right token nothing is there either. */
    private Response ask(Route route, String token, boolean htmx) {
        String address = route.path().replaceAll("\\{[^}]*}", "999999");
        String usual = route.isForPrograms() ? "application/json" : FORM;
        String type = route.consumes() == null ? usual : route.consumes();
        return ask(route.verb(), address, type, token, htmx);
    }

    private Response ask(String verb, String address, String type, String token, boolean htmx) {
        RequestSpecification request = browser.request();
        boolean inHeader = htmx || !type.equals(FORM) && !type.startsWith("multipart/");
        if (htmx) {
            request.header("HX-Request", "true");
        }
        if (token != null && inHeader) {
            request.header(Csrf.HEADER, token);
        }
        String field = token == null || inHeader ? "" : token;
        if (type.equals(FORM)) {
            request.contentType(FORM).formParam("csrf", field);
        } else if (type.startsWith("multipart/")) {
            request.multiPart("csrf", field)
                    .multiPart("tep", "a.txt", new byte[] {'x'}, "text/plain");
        } else {
            request.contentType(type).body(type.endsWith("json") ? "{}" : "x");
        }
        return request.request(verb, address);
    }

    /** Nobody is signed in: the form to sign in has a token too, and so have the open pages. */
    @Test
    void aVisitorsFormNeedsOneToo() {
        for (Route route : changing()) {
            if (!route.isForPrograms() && !OPEN.contains(route.path())) {
                int status =
                        given().redirects()
                                .follow(false)
                                .contentType(FORM)
                                .post(route.path().replaceAll("\\{[^}]*}", "999999"))
                                .statusCode();
                assertThat(status).as(route.toString()).isIn(303, 403, 415);
            }
        }
    }
}
