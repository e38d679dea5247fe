package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer forbids browsers what pages of ours never need. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class SecurityHeadersTest {

    @Inject Accounts accounts;

    @BeforeEach
    void haveAnAdministrator() {
        accounts.bootstrapAdmin("chi-de-kiem-thu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dang-nhap",
                "/khong-co-trang-nay",
                "/api/articles",
                "/q/health",
                "/_static/desk/desk.css",
                "/_static/khong-co"
            })
    void areOnEveryAnswer(String address) {
        Response answer = given().redirects().follow(false).get(address);
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void areOnRefusalsToo() {
        Response refused = given().auth().preemptive().basic("admin", "sai").get("/api/articles");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void scriptsThatGuessAreToldToWait() {
        for (int i = 0; i < 8; i++) {
            given().auth()
                    .preemptive()
                    .basic("khong-ai", "sai")
                    .get("/api/articles")
                    .then()
                    .statusCode(401);
        }
        given().auth()
                .preemptive()
                .basic("khong-ai", "sai")
                .get("/api/articles")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @Test
    void pagesAreNotLeftInSharedCachesButStylesAreKept() {
        given().get("/dang-nhap").then().header("Cache-Control", containsString("private"));
        given().get("/_static/desk/desk.css")
                .then()
                .header("Cache-Control", containsString("max-age"));
    }

    @Test
    void allThatAPageAsksForIsThere() {
        String page = given().get("/dang-nhap").asString();
        var links =
                java.util.regex.Pattern.compile("(?:src|href)=\"(/_static/[^\"]+)\"").matcher(page);
        int seen = 0;
        while (links.find()) {
            given().urlEncodingEnabled(false).get(links.group(1)).then().statusCode(200);
            seen++;
        }
        assertThat(seen).isGreaterThanOrEqualTo(6);
    }
}
