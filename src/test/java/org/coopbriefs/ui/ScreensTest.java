package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.Test;

/** The pages around the work, in a real browser: accessible, whole on a phone, without errors. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ScreensTest {

    @Test
    void peopleSignInAndOut() {
        try (Screen screen = Screen.ofVisitor()) {
            screen.go("/").isFine("sign-in");
            screen.signIn("nobody", "a wrong password");
            assertThat(screen.page().getByRole(AriaRole.ALERT)).isVisible();
            screen.forgetErrors().isFine("sign-in-refused");
        }
        try (Screen screen = Screen.of(Role.VIEWER, "son-la")) {
            assertThat(screen.page().locator("h1")).isVisible();
            screen.page().getByText("screen.viewer.son-la").click();
            screen.page().getByText("Đăng xuất").click();
            assertThat(screen.page().locator("input[name=password]")).isVisible();
        }
    }

    @Test
    void administratorsSeeUsersAndTheAuditLog() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            screen.go("/thiet-lap/tai-khoan").isFine("users");
            screen.go("/thiet-lap/tai-khoan/screen.admin").isFine("user");
            screen.go("/thiet-lap/nhat-ky").isFine("audit");
            screen.go("/doi-mat-khau").isFine("password");
        }
    }

    @Test
    void whatIsNotThereIsAPage() {
        try (Screen screen = Screen.of(Role.VIEWER)) {
            screen.go("/khong-co-trang-nay").forgetErrors().isFine("error-missing");
            screen.go("/thiet-lap").forgetErrors().isFine("error-not-allowed");
        }
    }
}
