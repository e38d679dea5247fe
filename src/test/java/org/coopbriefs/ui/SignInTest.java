package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.web.Cookies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People sign in with a form and stay signed in until they or time end it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class SignInTest {

    private static final String PASSWORD = "chi-de-kiem-thu";

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin(PASSWORD);
    }

    @Test
    void withoutAProviderThereIsNothingToSignOutOf() {
        new Browser()
                .getAsIs("/dang-nhap?ra=1")
                .then()
                .statusCode(200)
                .body(not(containsString("vẫn còn nhớ bạn")));
    }

    @Test
    void theFormTellsHowLongToWait() {
        Browser browser = new Browser();
        String name = "doan-mo-" + System.nanoTime();
        try {
            for (int i = 0; i < 8; i++) {
                assertThat(browser.signIn(name, "sai lần " + i).statusCode()).isEqualTo(401);
            }
            browser.signIn(name, "sai lần cuối")
                    .then()
                    .statusCode(429)
                    .body(matchesPattern("(?s).*role=\"alert\"><p>[^<]*\\d+ giây.*"));
            assertThat(browser.cookie(Cookies.SESSION)).isNull();
        } finally {
            ToldArticle.run("delete from sign_in_attempts");
        }
    }

    @Test
    void leadsToTheFormAndBack() {
        Browser browser = new Browser();
        Response led = browser.get("/?ky=2022-06");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).endsWith("/dang-nhap?ve=%2F%3Fky%3D2022-06");
        browser.get(led.header("Location"));
        Response in =
                browser.post(
                        "/dang-nhap",
                        Map.of("name", "admin", "password", PASSWORD, "back", "/?ky=2022-06"));
        assertThat(in.header("Location")).endsWith("/?ky=2022-06");
        browser.get("/").then().statusCode(200).body(containsString("Trang chủ"));
    }

    @Test
    void showsErrorsAsPages() {
        Browser browser = Browser.signedIn("admin", PASSWORD);
        Response missing = browser.get("/khong-co-trang-nay");
        missing.then().statusCode(404).contentType("text/html").body(containsString("Lỗi 404"));
        given().auth()
                .preemptive()
                .basic("admin", PASSWORD)
                .get("/api/khong-co")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }
}
