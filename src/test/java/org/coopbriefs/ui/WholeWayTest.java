package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.delivery.SignedLinks;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole way in a real browser, as an official goes it: from the first sign-in over the articles
 * and their review to a brief that was issued and corrected.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@TestProfile(WholeWayTest.EmptyDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayTest {

    /** What other tests have read and confirmed must not help here. */
    public static final class EmptyDatabase implements QuarkusTestProfile {}

    private static final String BRIEF = "/bao-cao/son-la/2022";
    private static final String CHOSEN = "mua phun tren song Ma 2026";
    private static final String NAME = "can-bo-" + System.nanoTime();
    private static final int MOST_FACTS = 60;

    @Inject Accounts accounts;
    @Inject EntityManager entities;
    @Inject SignedLinks links;

    @Test
    @Order(1)
    void theFirstSignInAsksForAPasswordOfOnesOwn() {
        String first = accounts.invite(NAME, Role.EDITOR, Set.of());
        try (Screen screen = Screen.of(NAME, first)) {
            Page page = screen.page();
            assertThat(page).hasURL(Pattern.compile("/doi-mat-khau$"));
            page.fill("#cu", first);
            page.fill("#moi", CHOSEN);
            page.fill("#lai", CHOSEN);
            page.keyboard().press("Enter");
            assertThat(page.locator("input[name=password], h1").first()).isVisible();
        }
        try (Screen screen = Screen.of(NAME, CHOSEN)) {
            assertThat(screen.page().locator("h1")).isVisible();
            assertThat(screen.page()).not().hasURL(Pattern.compile("doi-mat-khau"));
        }
    }

    @Test
    @Order(2)
    void theFiveArticlesAreReadAndReviewedByKeyboardAlone() {
        try (Screen screen = Screen.of(NAME, CHOSEN)) {
            Page page = screen.go("/bai-viet").page();
            page.setInputFiles("#tep", seeds().toArray(Path[]::new));
            page.locator("form[action='/dot-nhap'] button").click();
            assertThat(page.locator("main")).containsText("05-son-la-xaisomboun.html");
            Awaitility.await("all are read")
                    .atMost(Duration.ofMinutes(2))
                    .until(WholeWayTest::allAreRead);
            screen.go("/xac-minh/hang-doi?province=son-la");
            page.locator(".queue-list a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#phieu")).isVisible();
            int waiting =
                    as(NAME, CHOSEN, "/api/review-queue?province=son-la").path("items.size()");
            int confirmed = 0;
            while (page.locator("#phieu").count() > 0 && confirmed < MOST_FACTS) {
                String card = page.url();
                page.keyboard().press("x");
                page.waitForURL(url -> !url.equals(card));
                confirmed++;
            }
            assertThat(confirmed).isPositive().isEqualTo(waiting);
            assertThat(page.locator("#phieu")).hasCount(0);
        }
    }

    @Test
    @Order(3)
    void aBriefIsCompiledIssuedDownloadedAndTraced() throws IOException {
        try (Screen screen = Screen.of(NAME, CHOSEN)) {
            Page page = screen.go("/bao-cao").page();
            page.selectOption("#l-dp", "son-la");
            page.selectOption("#l-ky", "");
            page.fill("#l-nam", "2022");
            page.locator("#lap button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile(BRIEF + "$"));
            page.locator("form[action^='" + BRIEF + "/ban-hanh'] button").click();
            assertThat(page.locator(".page-head .tag.ok")).hasText("Đã ban hành, lần 1");
            for (String language : List.of("vi", "en", "lo")) {
                byte[] pdf = download(page, "a[hreflang=" + language + "][href*='.pdf']");
                assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            }
            page.locator("a.trace-btn")
                    .filter(new Locator.FilterOptions().setHasText("128"))
                    .click();
            assertThat(page.locator("#trace mark.on b")).hasText("128");
            screen.isFine("brief-issued");
        }
    }

    private static byte[] download(Page page, String link) throws IOException {
        String address = page.locator(link).first().getAttribute("href");
        Download download =
                page.waitForDownload(
                        () ->
                                page.evaluate(
                                        "address => { const a = document.createElement('a'); a.href = address;"
                                                + " a.download = ''; document.body.append(a); a.click(); a.remove(); }",
                                        address));
        return Files.readAllBytes(download.path());
    }

    @Test
    @Order(4)
    void aChangedFactLeadsToACorrection() {
        try (Screen screen = Screen.of(NAME, CHOSEN)) {
            amendStudents();
            Page page = screen.go(BRIEF).page();
            page.locator("form[action^='" + BRIEF + "/lap-lai'] button").first().click();
            assertThat(page.locator(".page-head .tag").first()).hasText("Dự thảo, lần 2");
            assertThat(page.locator("#doi")).containsText("Thay đổi so với lần 1");
            assertThat(page.locator("#so-lieu-doi li")).hasCount(1);
            assertThat(page.locator("#so-lieu-doi")).containsText("đã sửa");
            assertThat(page.locator("#so-lieu-doi del")).containsText("128");
            assertThat(page.locator("#so-lieu-doi ins")).containsText("129");
            page.fill("#ly-do", "Nguồn tin đính chính số lưu học sinh.");
            page.locator("form[action^='" + BRIEF + "/ban-hanh'] button").click();
            assertThat(page.locator(".page-head .tag.ok")).hasText("Đã ban hành, lần 2");
            assertThat(page.locator("table").last()).containsText("Đã được thay thế");
            screen.isFine("brief-corrected");
        }
    }

    /** 129 instead of 128, as the review page would save it. */
    private static void amendStudents() {
        int activity =
                as(NAME, CHOSEN, "/api/activities?province=son-la")
                        .path("items.find { it.provinces.contains('son-la') }.id");
        Response found = as(NAME, CHOSEN, "/api/activities/" + activity);
        int fact = found.path("facts.find { it.kind == 'students-trained' && it.count == 128 }.id");
        List<Map<String, Object>> decisions =
                as(NAME, CHOSEN, "/api/facts/" + fact + "/decisions").path("$");
        @SuppressWarnings("unchecked")
        var value = new HashMap<>((Map<String, Object>) decisions.getLast().get("after"));
        @SuppressWarnings("unchecked")
        var fields = new HashMap<>((Map<String, Object>) value.get("fields"));
        fields.put("count", 129);
        value.put("fields", fields);
        given().auth()
                .preemptive()
                .basic(NAME, CHOSEN)
                .contentType("application/json")
                .body(Map.of("verdict", "AMEND", "value", value, "note", "129"))
                .post("/api/facts/" + fact + "/decisions")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(5)
    void whoeverHoldsABriefOrALinkToItOpensItWithoutAnAccount() {
        Object[] message = aMessageWithALink();
        try (Screen screen = Screen.ofVisitor()) {
            screen.go("/kiem-tra/" + message[1]).isFine("verify-edition");
            Page page =
                    screen.go(
                                    "/tai-ve/"
                                            + links.token(
                                                    SignedLinks.Use.DOWNLOAD,
                                                    ((Number) message[0]).longValue()))
                            .isFine("link-download")
                            .page();
            assertThat(page.locator("main")).containsText("Sở Ngoại vụ Sơn La");
        }
    }

    /** Its id, and the code of the edition that it brings. */
    private Object[] aMessageWithALink() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Object[])
                                        entities.createNativeQuery(
                                                        """
                                                        with edition as (select id, code from brief_edition
                                                          where province = 'son-la' and state = 'ISSUED'),
                                                        message as (insert into outbox_message (edition_id, purpose, name, address,
                                                          language, form, sha256, message_id, state, lane, created_at, next_at, link_expires_at)
                                                          select id, 'BRIEF', 'Sở Ngoại vụ Sơn La', 'so@tinh.example', 'vi', 'LINK', 'x',
                                                            '<' || id || '@y>', 'ACCEPTED', 0, now(), now(), now() + interval '1 day'
                                                          from edition returning id)
                                                        select message.id, edition.code from message, edition
                                                        """,
                                                        Object[].class)
                                                .getSingleResult());
    }

    @Test
    @Order(6)
    void aViewerOfSonLaSeesNothingOfQuangTri() {
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            Page page = screen.page();
            for (String address :
                    List.of(
                            "/",
                            "/bao-cao",
                            "/thoa-thuan",
                            "/hoat-dong",
                            "/hoat-dong?q=quang+tri")) {
                screen.go(address).forgetErrors();
                assertThat(page.locator("main").textContent())
                        .as(address)
                        .doesNotContain("Quảng Trị", "Savannakhet", "Salavan");
            }
            screen.go(BRIEF);
            assertThat(page.locator(".page-head .tag.ok")).hasText("Đã ban hành, lần 2");
        }
        String name = "screen.viewer.son-la";
        long foreign = ofQuangTri();
        for (String address :
                List.of(
                        "/bao-cao/quang-tri-until-2025/2022-12",
                        "/hoat-dong/" + foreign,
                        "/api/activities/" + foreign,
                        "/api/briefs/quang-tri-until-2025/2022-12",
                        "/api/briefs/quang-tri-until-2025/2022-12.pdf")) {
            assertThat(as(name, Screen.PASSWORD, address).statusCode()).as(address).isIn(403, 404);
        }
        assertThat(as(name, Screen.PASSWORD, "/api/activities?q=Quang%20Tri").asString())
                .doesNotContain("quang-tri");
    }

    private static long ofQuangTri() {
        Number id =
                as(NAME, CHOSEN, "/api/activities?province=quang-tri-until-2025")
                        .path("items[0].id");
        return id.longValue();
    }

    @Test
    @Order(6)
    void thePagesSpeakEnglishToo() {
        try (Screen screen = Screen.of(NAME, CHOSEN)) {
            Page page = screen.go(BRIEF).page();
            page.getByText("English", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.locator("h1")).hasText("Son La, 2022");
            assertThat(page.locator("body")).containsText("Headline figures");
            screen.isFine("brief-english");
        }
    }

    private static Stream<Path> seeds() {
        try {
            return Files.list(Path.of("seeds/articles"))
                    .filter(f -> f.toString().endsWith(".html"))
                    .sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean allAreRead() {
        int found = as(NAME, CHOSEN, "/api/activities?size=1").path("total");
        return found >= 5;
    }

    private static Response as(String name, String password, String address) {
        return given().auth()
                .preemptive()
                .basic(name, password)
                .urlEncodingEnabled(false)
                .get(address);
    }
}
