package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.regex.Pattern;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.archive.CompilingLimit;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries, recipients and schedules in a real browser. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class DeliveryScreensTest {

    private static int year = 1963;

    @Inject Accounts accounts;
    @Inject ManualQueue queue;
    @Inject Compiling compiling;
    @Inject EntityManager entities;

    private final ScriptedSmtp server = new ScriptedSmtp();

    @BeforeEach
    void beginAnew() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        TestSmtpServer.use(server.settings());
        for (String table :
                new String[] {
                    "bounce_report",
                    "delivery_attempt",
                    "outbox_message",
                    "recipient",
                    "subscription",
                    "scheduled_tasks",
                    "work_item"
                }) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from " + table).executeUpdate());
        }
    }

    @AfterEach
    void stop() throws Exception {
        TestClock.reset();
        TestSmtpServer.use(null);
        server.close();
    }

    @Test
    void aPersonDecidesWhatIsUncertainAndSendsAgainWhatFailed() {
        send(
                Map.of(
                        "so.ngoai.vu@tinh.example", "250 2.1.5 Ok",
                        "khong.con@tinh.example", "550 5.7.1 no mail from you",
                        "tam.nghi@tinh.example", "451 4.7.1 greylisted, come again"));
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.go("/gui").page();
            assertThat(page.locator("tbody tr")).hasCount(4);
            assertThat(page.locator("tbody tr").first()).containsText("chưa rõ");
            screen.isFine("deliveries");
            page.locator("tbody tr").first().getByRole(AriaRole.LINK).click();
            assertThat(page.locator("main .notice")).containsText("thư có thể đã đến");
            screen.isFine("delivery-uncertain");
            page.getByText("Đã đến", exactly()).click();
            assertThat(page.locator("dl.facts")).containsText("screen.editor");

            long run = aRunThatIssued(year - 1);
            page = screen.go("/gui?run=" + run).page();
            assertThat(page.locator("main .notice").first()).containsText("một lần chạy theo lịch");
            assertThat(page.locator("tbody tr")).hasCount(3);

            server.recover();
            page = screen.go("/gui").page();
            assertThat(page.locator("main")).containsText("chọn địa phương và kỳ");
            page = screen.go("/gui?province=ha-tinh&period=" + (year - 1)).page();
            page.getByText("Gửi lại thư không đến").click();
            queue.runDue();
            page.selectOption("#tt", "BOUNCED");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("main")).containsText("Không có thư nào khớp");
            screen.isFine("deliveries-no-match");
        }
    }

    @Test
    void pagesWithoutAnythingAreFine() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            screen.go("/gui").isFine("deliveries-none");
            screen.go("/thiet-lap/nguoi-nhan").isFine("recipients-none");
        }
    }

    @Test
    void aRecipientIsAddedChangedAndFoundAgain() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/nguoi-nhan/moi").page();
            page.fill("#ten", "Bà Nguyễn Thị Hồng");
            page.fill("#thu", "hong@tinh");
            page.fill("#dp", "ha-tinh khong-co");
            page.fill("#nguon", "Văn bản số 12/SNgV-LT");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("main [role=alert]")).isVisible();
            screen.forgetErrors().isFine("recipient-refused");
            page.fill("#thu", "hong@tinh.example");
            page.fill("#dp", "ha-tinh");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("tbody tr").first()).containsText("hong@tinh.example");
            screen.isFine("recipients");
        }
    }

    @Test
    void aLargeBriefTellsHowFarItIsAndOpensOnceItIsCompiled() {
        try (Screen screen = Screen.of(Role.EDITOR);
                var limit = CompilingLimit.nothingAtOnce(compiling)) {
            Page page = screen.go("/bao-cao").page();
            page.selectOption("#l-dp", "sekong");
            page.fill("#l-nam", "1955");
            page.locator("#lap button[type=submit]").click();
            assertThat(page.locator("main progress")).isVisible();
            screen.isFine("compiling");
            queue.runDue();
            assertThat(page.locator("h2").first()).containsText("Số liệu chính");
        }
    }

    @Test
    void aScheduleIsMadeAndItsMessageSeenBeforeTheFirstRun() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/lich/moi").page();
            page.fill("#dia-phuong", "khong-co");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.locator("main [role=alert]")).containsText("Không rõ");
            screen.forgetErrors();
            page.fill("#dia-phuong", "nghe-an");
            page.selectOption("#ky", "QUARTER");
            page.locator("#nn-lo").uncheck();
            page.fill("#bao-cho", "chu@tinh.example");
            screen.isFine("schedule-edit");
            page.locator("main form button[type=submit]").first().click();
            Locator row =
                    page.locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("Nghệ An"));
            assertThat(row).containsText("chu@tinh.example");
            screen.isFine("schedules");
            row.getByRole(AriaRole.LINK).click();
            page.getByText("Xem trước và gửi thử").click();
            assertThat(page).hasURL(Pattern.compile(".*/gui/thu/nghe-an/\\d{4}-Q\\d.*"));
            assertThat(page.locator("pre")).containsText("Nghệ An");
            screen.isFine("trial");
            page.fill("#den", "toi@tinh.example");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("[role=status]")).containsText("Máy chủ đã nhận thư thử");
            screen.go("/thiet-lap/lich");
            row.getByRole(AriaRole.LINK).click();
            page.fill("#tu-ngay", "2024-01-01");
            page.fill("#den-ngay", "2024-12-31");
            page.getByText("Lập bù", exactly()).click();
            assertThat(row).hasCount(4);
            queue.runDue();
            page.reload();
            assertThat(row.first()).containsText("dự thảo");
            screen.isFine("runs");
        }
    }

    /** As if a schedule had issued the brief of that year. */
    private static long aRunThatIssued(int year) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        Panache.getEntityManager()
                                                .createNativeQuery(
                                                        """
                                                        with own as (
                                                          insert into schedule (coverage, cadence, calendar, rule, days, at_time, zone, issues_itself,
                                                            grace_days, owner, active, effective_from)
                                                          values (?1, 'YEAR', 'ND09', 'WORKING_DAYS_AFTER', 2, '07:00', 'Asia/Ho_Chi_Minh', true,
                                                            0, 'admin', false, now()) returning id)
                                                        insert into run (schedule_id, subject, period, calendar, state, due_at, planned_at, made_at,
                                                          late, backfill, edition_id)
                                                        select own.id, e.province, e.period, e.calendar, 'ISSUED', now(), now(), now(), false, true, e.id
                                                        from brief_edition e, own where e.province = ?1 and e.period = ?2
                                                        returning id
                                                        """,
                                                        Long.class)
                                                .setParameter(1, BriefOnTrial.PROVINCE)
                                                .setParameter(2, String.valueOf(year))
                                                .getSingleResult());
    }

    /** A brief to one reader by each answer of the server, and to one whose connection breaks. */
    private void send(Map<String, String> answers) {
        BriefOnTrial broken = BriefOnTrial.of(year++, 12).confirmed();
        TestClock.set(TestClock.now());
        Readers.subscribed("mat.ket.noi@tinh.example", BriefOnTrial.PROVINCE, Form.LINK);
        server.at(ScriptedSmtp.Step.DOT, ScriptedSmtp.DROP);
        broken.issue(null).then().statusCode(201);
        queue.runDue();
        server.recover();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from subscription").executeUpdate());
        BriefOnTrial brief = BriefOnTrial.of(year++, 12).confirmed();
        answers.keySet()
                .forEach(
                        address ->
                                Readers.subscribed(
                                        address, BriefOnTrial.PROVINCE, Form.ATTACHMENT));
        answers.forEach(server::to);
        brief.issue(null).then().statusCode(201);
        queue.runDue();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
