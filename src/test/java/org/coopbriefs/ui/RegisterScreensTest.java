package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.coopbriefs.start.SeedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of agreements, its calendar, and the help page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class RegisterScreensTest {

    @Inject SeedArticles seeds;

    @BeforeEach
    void read() {
        seeds.load(line -> {});
    }

    @Test
    void eachDocumentStandsInTheRegisterOnce() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.go("/thoa-thuan?status=SIGNED&province=son-la").page();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("2022–2024");
            assertThat(page.locator("tbody tr")).containsText("đã hết hạn");
            screen.go("/thoa-thuan").isFine("agreements");
            screen.go("/thoa-thuan?term=EXPIRED&status=PLANNED").isFine("agreements-none");
        }
    }

    @Test
    void aCalendarFollowsTheLinkUntilItIsRevoked() throws Exception {
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            Page page = screen.go("/thoa-thuan").page();
            assertThat(page.locator("body")).not().containsText("Savannakhet");
            page.locator("form[action='/thoa-thuan/lich'] button").click();
            String link = page.locator("code").textContent();
            screen.isFine("calendar-link");
            String path = URI.create(link).getPath();
            String feed = given().get(path).then().statusCode(200).extract().asString();
            Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
            assertThat(calendar.getComponents()).hasSize(1);
            assertThat(feed)
                    .contains("DTSTART;VALUE=DATE:20241231", "Sơn La")
                    .doesNotContain("Savannakhet");
            screen.go("/thoa-thuan");
            page.locator("form[action='/thoa-thuan/lich/thu-hoi'] button").click();
            given().get(path).then().statusCode(410);
        }
    }

    @Test
    void theTableSaysWhatItsReaderMaySee() {
        Screen.of(Role.VIEWER, "son-la").close();
        given().auth()
                .preemptive()
                .basic("screen.viewer.son-la", Screen.PASSWORD)
                .get("/api/agreements.csv")
                .then()
                .statusCode(200)
                .body(containsString("son-la; xaisomboun"))
                .body(not(containsString("savannakhet")));
    }

    @Test
    void helpIsFineInBothLanguages() {
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            screen.go("/tro-giup").isFine("help");
            screen.go("/ngon-ngu/en?ve=/tro-giup");
            assertThat(screen.page().locator("h1")).hasText("How counting works");
            screen.isFine("help-en");
        }
    }
}
