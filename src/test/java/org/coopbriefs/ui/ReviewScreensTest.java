package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.Pattern;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Review and activities in a real browser, by keyboard alone and on a phone. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ReviewScreensTest {

    private static final int MOST_FACTS = 200;

    private ToldArticle told;

    @BeforeEach
    void tellSomething() {
        told = ToldArticle.another();
    }

    @Test
    void aFactIsReviewedByKeyboardAlone() {
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            long first = told.facts().getFirst();
            Page page = open(screen, first);
            assertThat(page.locator("#doc mark.on b")).isVisible();

            page.keyboard().press("x");
            assertThat(page.locator("#say")).containsText("xác nhận");
            assertThat(page.locator("#so-lieu")).isFocused();
            assertState(first, "CONFIRMED");

            page.keyboard().press("h");
            assertThat(page.locator("#say")).containsText("Đã hoàn tác");
            assertThat(page).hasURL(Pattern.compile(".*/xac-minh/" + first + "\\?.*"));
            assertState(first, "UNREVIEWED");

            page.keyboard().press("c");
            assertThat(page.locator("#f-count")).isFocused();
            page.keyboard().type("2.468");
            page.keyboard().press("Tab");
            assertThat(page.locator("[data-amend]")).containsText("Lưu chỉnh sửa");
            page.locator("#so-lieu").focus();
            page.keyboard().press("x");
            assertThat(page.locator("#say")).containsText("chỉnh sửa");
            assertState(first, "AMENDED");
            page.keyboard().press("h");
            assertThat(page.locator("#say")).containsText("Đã hoàn tác");

            page.keyboard().press("k");
            assertThat(page.locator("#khong")).isVisible();
            page.keyboard().press("3");
            assertThat(page.locator("#r-DUPLICATE")).isChecked();
            page.keyboard().press("Enter");
            assertThat(page.locator("#say")).containsText("không sử dụng");
            assertState(first, "REJECTED");

            page.keyboard().press("l");
            assertThat(page).hasURL(Pattern.compile(".*/xac-minh/hang-doi.*"));
        }
    }

    @Test
    void theFactsOfABriefAreConfirmedOneAfterTheOtherAndLeadBackToIt() {
        String brief = "/bao-cao/ha-tinh/2023-09";
        ToldArticle.api().post("/api/briefs/ha-tinh/2023-09").then().statusCode(201);
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            Page page = screen.go(brief).page();
            page.locator("a[href^='/xac-minh?ban=']").click();
            for (int i = 0; i < MOST_FACTS && page.locator("#phieu").count() > 0; i++) {
                String card = page.url();
                page.keyboard().press("x");
                page.waitForURL(url -> !url.equals(card));
            }
            screen.isFine("review-of-brief-done");
            page.locator("main section a[href='" + brief + "']").click();
            assertThat(page.locator("form[action^='" + brief + "/lap-lai']").first()).isVisible();
        }
    }

    @Test
    void theNextCardComesWithoutLoadingThePageAgain() {
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            Page page = open(screen, told.facts().getFirst());
            int waiting = Integer.parseInt(page.locator("#cho [aria-hidden]").textContent());
            assertThat(page.locator("#neu table")).containsText("tháng 9 năm 2023");
            page.evaluate("window.same = true");
            page.keyboard().press("x");
            assertThat(page.locator("#say")).containsText("xác nhận");
            assertThat(page).not().hasURL(Pattern.compile("/" + told.facts().getFirst() + "\\b"));
            assertThat(page.locator("#cho [aria-hidden]")).hasText(String.valueOf(waiting - 1));
            page.keyboard().press("h");
            assertThat(page.locator("#say")).containsText("Đã hoàn tác");
            assertThat(page.locator("#cho [aria-hidden]")).hasText(String.valueOf(waiting));
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            page.fill("#f-count", "rất nhiều");
            page.locator("[data-key=X]").click();
            assertThat(page.locator("#phieu [role=alert]")).isVisible();
            screen.forgetErrors();
            page.goBack();
            assertThat(page.locator("#phieu")).isVisible();
        }
    }

    @Test
    void reviewingNeedsNoScripts() {
        try (Screen screen = Screen.withoutScripts(Role.EDITOR, "ha-tinh")) {
            long first = told.facts().getFirst();
            Page page = open(screen, first);
            page.locator("#neu a").click();
            assertThat(page.locator("table caption").first()).containsText("tháng 9 năm 2023");
            page.goBack();
            page.locator("[data-key=X]").click();
            assertThat(page.locator("#say")).containsText("xác nhận");
            assertState(first, "CONFIRMED");
        }
    }

    @Test
    void keysStayQuietInFieldsAndWhenTurnedOff() {
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            long first = told.facts().getFirst();
            Page page = open(screen, first);
            page.locator("#f-who").fill("");
            page.locator("#f-who").pressSequentially("x k s");
            assertThat(page.locator("#f-who")).hasValue("x k s");
            page.locator("summary").last().click();
            page.locator("#keys").uncheck();
            page.locator("#so-lieu").focus();
            page.keyboard().press("x");
            assertThat(page).hasURL(Pattern.compile(".*/xac-minh/" + first + "$"));
            assertState(first, "UNREVIEWED");
        }
    }

    @Test
    void aFactIsAddedFromMarkedWords() {
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            Page page = open(screen, told.facts().getFirst());
            Locator paragraph =
                    page.locator(".reader-text p")
                            .filter(new Locator.FilterOptions().setHasText("Hai bên nhất trí"));
            paragraph.locator("span[data-start]").selectText();
            page.keyboard().press("m");
            assertThat(page.locator(".evidence b")).containsText("Hai bên nhất trí");
            page.getByText("Đoàn công tác, trao đổi đoàn").click();
            page.locator("main button[type=submit]").click();
            page.fill("#f-visitor", "Bô Ly Khăm Xay");
            page.fill("#f-visited", "Hà Tĩnh");
            screen.isFine("review-add");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("#say")).containsText("Đã thêm số liệu");
            assertThat(page.locator(".fact-row[aria-current]"))
                    .containsText("screen.editor.ha-tinh");
        }
    }

    @Test
    void reviewPagesAreFine() {
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            screen.go("/xac-minh/" + told.facts().getFirst()).isFine("review-card");
            screen.page().keyboard().press("k");
            assertThat(screen.page().locator("#khong")).isVisible();
            screen.isFine("review-reasons");
            screen.page().keyboard().press("0");
            assertThat(screen.page().locator("#ghi")).hasJSProperty("required", true);
            screen.page().keyboard().press("2");
            assertThat(screen.page().locator("#ghi")).hasJSProperty("required", false);
            screen.page().keyboard().press("0");
            screen.page().locator("#ghi").fill(" ");
            screen.page().locator("#khong button[type=submit]").click();
            assertThat(screen.page().locator("#ghi-loi")).isVisible();
            assertThat(screen.page().locator("#ghi")).isFocused();
            screen.forgetErrors().isFine("review-unexplained");
            screen.go("/xac-minh/" + told.facts().getFirst() + "/neu-xac-nhan")
                    .isFine("review-outlook");
            screen.go("/xac-minh/hang-doi").isFine("review-queue");
            screen.go("/xac-minh/khong-su-dung").isFine("review-rejected");
        }
    }

    @Test
    void activityPagesAreFine() {
        ToldArticle again = told.again();
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            screen.go("/hoat-dong").isFine("activities");
            screen.go("/hoat-dong?xem=dong-thoi-gian").isFine("activities-timeline");
            screen.go("/hoat-dong?q=khongcochunay").isFine("activities-none");
            screen.go("/hoat-dong/" + again.activity()).isFine("activity");
            assertThat(screen.page().locator("main")).containsText(told.title());
            screen.go("/hoat-dong/" + again.activity() + "/sua").isFine("activity-edit");
            screen.go("/hoat-dong/trung").isFine("duplicates");
            // which pairs come first depends on what other tests have told
            assertThat(screen.page().locator("main")).containsText("Không phải một");
            screen.go("/hoat-dong/" + told.activity() + "/them").isFine("review-add-sentence");
        }
    }

    @Test
    void aViewerOfAnotherProvinceFindsNothing() {
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            Page page = screen.go("/hoat-dong").page();
            page.fill("#q", "luu hoc sinh " + told.students());
            page.keyboard().press("Enter");
            assertThat(page.locator("#ket-qua")).containsText("Không có hoạt động nào khớp");
            assertThat(page.content()).doesNotContain("ha-tinh").doesNotContain("Quảng Trị");
        }
    }

    private static Page open(Screen screen, long fact) {
        return screen.go("/xac-minh/" + fact).page();
    }

    private static void assertState(long fact, String state) {
        List<String> found =
                List.of(
                        RestAssured.given()
                                .auth()
                                .preemptive()
                                .basic("admin", ToldArticle.ADMIN)
                                .get("/api/facts/" + fact)
                                .jsonPath()
                                .getString("reviewState"));
        assertThat(found).containsExactly(state);
    }
}
