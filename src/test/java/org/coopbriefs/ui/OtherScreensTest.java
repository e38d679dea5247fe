package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.SignedLinks;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.report.Templates;
import org.coopbriefs.rest.ProblemMappers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages that no other test has a reason to open in a browser. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class OtherScreensTest {

    @Inject Templates templates;
    @Inject SignedLinks links;

    private ToldArticle told;

    @BeforeEach
    void tellSomething() {
        told = ToldArticle.another();
    }

    @Test
    void settings() {
        String version = QuarkusTransaction.requiringNew().call(templates::keepInUse);
        try (Screen screen = Screen.of(Role.ADMIN)) {
            screen.go("/thiet-lap/co-quan").isFine("letterheads");
            screen.go("/thiet-lap/co-quan/son-la").isFine("letterhead");
            screen.go("/thiet-lap/mau-bao-cao").isFine("templates");
            screen.go("/thiet-lap/mau-bao-cao/" + version).isFine("template");
            screen.go("/thiet-lap/hang-doi-viec").isFine("work");
            screen.go("/thiet-lap/ty-gia").isFine("rates");
        }
    }

    /** Keyboard alone: what is asked for again stands where it was typed. */
    @Test
    void theMailServerIsSetAndMovedWithItsPassword() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/may-chu-thu").isFine("mail-settings").page();
            page.fill("#SENDING-host", "smtp.coquan.gov.vn");
            page.fill("#SENDING-user", "bao-cao@coquan.gov.vn");
            page.fill("#SENDING-password", "mat khau cua hop thu");
            page.press("#SENDING-password", "Enter");
            assertThat(page.locator("main [role=status]")).containsText("Đã lưu");
            assertThat(page.locator("#SENDING-password")).hasValue("");
            screen.isFine("mail-settings-kept");

            page.fill("#SENDING-host", "smtp.khac.example");
            page.press("#SENDING-host", "Enter");
            assertThat(page.locator("main [role=alert]")).containsText("phải nhập lại mật khẩu");
            assertThat(page.locator("#SENDING-host")).hasValue("smtp.khac.example");
            screen.forgetErrors().isFine("mail-settings-refused");

            page.click("button[formaction$='/gui/bo']");
            assertThat(page.locator("#SENDING-host")).hasValue("");
        }
    }

    @Test
    void aTableOfRecipientsIsTakenInLineByLine() {
        byte[] table =
                "name,address,language,source\nSở Ngoại vụ,so@tinh.example,vi,CV 1\nKhông Ai,khong-phai-dia-chi,vi,CV 1\n"
                        .getBytes(StandardCharsets.UTF_8);
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/nguoi-nhan").page();
            page.setInputFiles("#tep", new FilePayload("nguoi-nhan.csv", "text/csv", table));
            page.locator("form[action$='/bang'] button").click();
            assertThat(page.locator("main")).containsText("khong-phai-dia-chi");
            screen.forgetErrors().isFine("recipients-table");
        }
    }

    @Test
    void aNewUsersPasswordIsShownOnce() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/tai-khoan/moi").isFine("user-new").page();
            page.fill("#ten", "nguoi.moi." + told.article());
            page.check("#r-VIEWER");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("main code, main output, main .secret").first()).isVisible();
            screen.isFine("user-secret");
        }
    }

    @Test
    void whatTheMachineDidNotSee() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            screen.go("/bai-viet/" + told.article() + "/hoat-dong").isFine("activity-new");
        }
    }

    @Test
    void whatAnOfficialWritesInABrief() {
        ToldArticle.api().post("/api/briefs/ha-tinh/2023");
        try (Screen screen = Screen.of(Role.EDITOR, "ha-tinh")) {
            screen.go("/bao-cao/ha-tinh/2023/phan-viet").isFine("brief-writing");
        }
    }

    @Test
    void whatAVisitorMayOpen() {
        long reader = Readers.subscribed("roi-di@tinh.example", "ha-tinh", Form.ATTACHMENT).id;
        try (Screen screen = Screen.ofVisitor()) {
            screen.go("/kiem-tra").isFine("verify");
            screen.go("/kiem-tra/0000000000").forgetErrors().isFine("verify-unknown");
            String leave = links.token(SignedLinks.Use.UNSUBSCRIBE, reader);
            screen.go("/huy-dang-ky/" + leave).isFine("unsubscribe");
            screen.page().locator("main form button").click();
            screen.isFine("unsubscribed");
            screen.go("/huy-dang-ky/1.gia-mao").forgetErrors().isFine("link-unknown");
        }
    }

    /**
     * Support finds the failure in the log by the number that the page shows; even that page tells
     * the browser what not to run.
     */
    @Test
    void aFailureHasANumberThatSupportCanLookUp() {
        ToldArticle.run("update article set blocks = '7' where id = ?1", told.article());
        Logged log = Logged.by(ProblemMappers.class);
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.page();
            Response answer =
                    page.waitForResponse(
                            "**/bai-viet/*", () -> screen.go("/bai-viet/" + told.article()));
            screen.forgetErrors();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.headerValue("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            String number = page.locator("main dl b").first().textContent();
            assertThat(number).matches("[0-9A-F]{8}");
            assertThat(log.lines).anySatisfy(line -> assertThat(line).contains(number));
            screen.isFine("error-failed");
        } finally {
            log.stop();
            ToldArticle.run("update article set blocks = '[]' where id = ?1", told.article());
        }
    }

    /** What a class of ours writes to the log. */
    private static final class Logged extends Handler {
        private final List<String> lines = new ArrayList<>();
        private final Logger logger;

        private Logged(Logger logger) {
            this.logger = logger;
        }

        static Logged by(Class<?> type) {
            Logged logged = new Logged(Logger.getLogger(type.getName()));
            logged.logger.addHandler(logged);
            return logged;
        }

        void stop() {
            logger.removeHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(
                    entry instanceof org.jboss.logmanager.ExtLogRecord ext
                            ? ext.getFormattedMessage()
                            : entry.getMessage());
        }

        @Override
        public void flush() {
            // every line is there at once
        }

        @Override
        public void close() {
            stop();
        }
    }
}
