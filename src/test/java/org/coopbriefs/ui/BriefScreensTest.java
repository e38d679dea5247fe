package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.start.SeedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Briefs in a real browser: the list, a brief, and the way from a figure to its sentence. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class BriefScreensTest {

    private static final String HUE = "/bao-cao/thua-thien-hue/2022-06";

    @Inject SeedArticles seeds;
    @Inject BriefArchive archive;
    @Inject Subjects subjects;

    @BeforeEach
    void compile() {
        seeds.load(line -> {});
        for (String brief :
                new String[] {"thua-thien-hue 2022-06", "son-la 2022", "vietnam 2022"}) {
            String[] words = brief.split(" ");
            archive.compile(subjects.find(words[0]).orElseThrow(), Period.parse(words[1]));
        }
    }

    @Test
    void aFigureLeadsToItsSentence() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.go(HUE).page();
            page.locator("a.trace-btn").filter(withText("1.347")).click();
            Locator fact = page.locator("#trace .fact-row[aria-current=true]");
            assertThat(fact).containsText("1347 lưu học sinh");
            assertThat(page.locator("#trace mark.on b")).hasText("1347");
            assertThat(page).hasURL(Pattern.compile(HUE + "/truy-nguyen/students-several"));
            screen.isFine("brief-traced");
            page.reload();
            assertThat(page.locator("#trace mark.on b")).hasText("1347");
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(HUE + "$"));
        }
    }

    @Test
    void theTraceWorksWithoutScripts() {
        try (Screen screen = Screen.withoutScripts(Role.EDITOR)) {
            Page page = screen.go(HUE).page();
            page.locator("a.trace-btn").filter(withText("1.347")).click();
            assertThat(page.locator("#trace mark.on b")).hasText("1347");
            page.locator("a.fact-row").first().click();
            assertThat(page.locator("#trace mark.on b")).hasText("1347");
        }
    }

    @Test
    void theListAndABriefAreFine() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            screen.go("/bao-cao").isFine("briefs");
            screen.go("/bao-cao?year=1999").isFine("briefs-none");
            screen.go("/bao-cao/son-la/2022").isFine("brief");
            screen.go("/bao-cao/vietnam/2022").isFine("brief-country");
        }
    }

    @Test
    void homeAndThePagesOfTheBriefAreFine() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            screen.go("/?province=thua-thien-hue").isFine("home");
            Page page = screen.go(HUE + "/xem-truoc").page();
            assertThat(page.locator("img.sheet").first()).isVisible();
            page.waitForFunction("document.querySelector('img.sheet').naturalWidth > 900");
            screen.isFine("brief-preview");
        }
        try (Screen screen = Screen.of(Role.VIEWER, "bokeo")) {
            screen.go("/").isFine("home-empty");
        }
    }

    @Test
    void compilesFromTheFormAndSaysWhatKeepsItFromBeingIssued() {
        try (Screen screen = Screen.of(Role.EDITOR, "thua-thien-hue", "attapeu")) {
            Page page = screen.go("/bao-cao").page();
            page.selectOption("#l-dp", "attapeu");
            page.selectOption("#l-dt", "thua-thien-hue");
            page.selectOption("#l-ky", "03");
            page.fill("#l-nam", "2023");
            page.locator("#lap button[type=submit]").click();
            assertThat(page)
                    .hasURL(
                            Pattern.compile(
                                    "/bao-cao/attapeu%2Bthua-thien-hue/2023-03|/bao-cao/attapeu\\+thua-thien-hue/2023-03"));
            assertThat(page.locator("h1")).containsText("Attapeu");
            assertThat(page.locator("body")).containsText("chờ xác minh");
        }
    }

    @Test
    void whoMaySeeOneProvinceSeesNoOther() {
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            Page page = screen.go("/bao-cao").page();
            assertThat(page.content()).doesNotContain("Thừa Thiên Huế");
            assertThat(page.locator("body")).containsText("Chưa có báo cáo nào được ban hành");
            screen.isFine("briefs-empty");
            screen.go(HUE).forgetErrors();
            assertThat(page.locator("h1")).containsText("không được xem");
        }
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
