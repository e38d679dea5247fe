package org.coopbriefs.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.plan.Timing.Rule;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.work.ManualQueue;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of a schedule hears of what fails or is late, once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class TroublesTest {

    private static final Instant BEFORE = Instant.parse("1981-12-31T03:00:00Z");

    /** 7:00 in Vietnam on the first working day of 1982. */
    private static final Instant DUE = Instant.parse("1982-01-01T00:00:00Z");

    @Inject Planning planning;
    @Inject Schedules schedules;
    @Inject Troubles troubles;
    @Inject Runs runs;
    @Inject ManualQueue queue;
    @Inject WorkQueue work;
    @Inject Accounts accounts;
    @Inject EntityManager entities;

    private final ScriptedSmtp server = new ScriptedSmtp();

    @BeforeEach
    void beginAnew() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        TestSmtpServer.use(server.settings());
        TestClock.set(BEFORE);
        run("delete from run");
        run("delete from schedule");
        run("delete from scheduled_tasks");
        run("delete from work_item");
    }

    @AfterEach
    void stop() throws Exception {
        TestClock.reset();
        TestSmtpServer.use(null);
        server.close();
    }

    @Test
    void tellsOfWhatIsOverdueAndThenThatItWasMadeLate() throws Exception {
        add("quang-ninh", false);
        TestClock.set(DUE);
        planning.planDue();
        troubles.tell();
        queueUpTo(Duration.ofMinutes(1));
        assertThat(server.messages()).isEmpty();
        run("update run set state = 'WAITING', made_at = null, edition_id = null");
        queueUpTo(Duration.ofHours(2));
        tell();
        assertThat(troubles.open()).isEqualTo(1);
        assertThat(server.messages()).hasSize(1);
        assertThat(mail(0).getAllRecipients()[0].toString()).contains("chu@tinh.example");
        assertThat(mail(0).getSubject()).isEqualTo("Báo cáo theo lịch cần xem: 1");
        assertThat(text(0))
                .contains("Quảng Ninh, năm 1981: đã đến hạn mà chưa lập được")
                .contains("/thiet-lap/lich/da-lap");

        tell();
        assertThat(server.messages()).hasSize(1);

        run("update run set state = 'DRAFTED', made_at = now(), late = true");
        tell();
        assertThat(text(1)).contains("đã lập, nhưng muộn");
        assertThat(troubles.open()).isZero();
        tell();
        assertThat(server.messages()).hasSize(2);
    }

    @Test
    void tellsWhyABriefWasHeldUntilAnOfficialIssuesIt() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(1981, 31);
        add(BriefOnTrial.PROVINCE, true);
        TestClock.set(DUE);
        planning.planDue();
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.HELD);
        assertThat(troubles.open()).isEqualTo(1);
        tell();
        assertThat(text(0)).contains("còn số liệu chính chưa được xác nhận");

        brief.confirmed().issue(null).then().statusCode(201);
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().note).isNull();
        assertThat(troubles.open()).isZero();
    }

    @Test
    void tellsOfWhatWasGivenUpUntilItIsTriedAgain() throws Exception {
        add("cao-bang", true);
        TestClock.set(DUE);
        planning.planDue();
        run("update run set subject = 'khong-co'");
        for (int hour = 0; hour < 24; hour++) {
            queueUpTo(Duration.ofHours(1));
        }
        assertThat(only().state).isEqualTo(Run.State.FAILED);
        assertThat(only().failure).startsWith("NoSuchElementException");
        assertThat(troubles.open()).isEqualTo(1);
        run("update run set subject = 'cao-bang'");
        tell();
        tell();
        assertThat(server.messages()).hasSize(1);
        assertThat(text(0)).contains("Cao Bằng, năm 1981: thử nhiều lần mà không lập");

        WorkItem dead =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        WorkItem.latest(BriefRunTask.KIND, only().id.toString())
                                                .orElseThrow());
        work.tryAgain(dead.id, "admin");
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().failure).isNull();
        assertThat(only().late).isTrue();
        assertThat(troubles.open()).isZero();
    }

    @Test
    void triesAgainWhereTheMailServerIsAway() throws Exception {
        add("quang-ninh", false);
        TestClock.set(DUE);
        planning.planDue();
        run("delete from scheduled_tasks");
        TestClock.advance(Duration.ofHours(2));
        server.at(ScriptedSmtp.Step.RCPT, "451 4.7.1 later");
        tell();
        assertThat(only().told).isNull();
        server.recover();
        queueUpTo(Duration.ofMinutes(10));
        assertThat(server.messages()).hasSize(1);
        assertThat(only().told).isEqualTo(Trouble.OVERDUE);
    }

    @Test
    void issuesInTheLanguagesOfTheScheduleAndVietnamese() {
        add("lang-son", true);
        TestClock.set(DUE);
        planning.planDue();
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                entities.createNativeQuery(
                                                                "select language from brief_file where edition_id = ?1 and part = 'BRIEF' order by 1",
                                                                String.class)
                                                        .setParameter(1, only().edition.id)
                                                        .getResultList()))
                .isEqualTo(List.of("en", "vi"));
    }

    /** What is new is told, some minutes later. */
    private void tell() {
        troubles.tell();
        queueUpTo(Duration.ofMinutes(3));
    }

    private void queueUpTo(Duration time) {
        TestClock.advance(time);
        queue.runDue();
    }

    private void add(String coverage, boolean issuesItself) {
        schedules.add(
                new Schedules.Wanted(
                        coverage,
                        Cadence.YEAR,
                        Calendar.CALENDAR,
                        Rule.WORKING_DAYS_AFTER,
                        1,
                        LocalTime.of(7, 0),
                        VietnamTime.ZONE,
                        issuesItself,
                        0,
                        List.of("vi", "en"),
                        "admin",
                        "chu@tinh.example",
                        true));
    }

    private MimeMessage mail(int index) throws Exception {
        byte[] bytes = server.messages().get(index).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private String text(int index) throws Exception {
        return ((MimeMultipart) mail(index).getContent()).getBodyPart(0).getContent().toString();
    }

    private Run only() {
        List<Run> all = runs.find(null, null, 0, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
