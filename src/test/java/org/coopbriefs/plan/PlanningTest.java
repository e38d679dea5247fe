package org.coopbriefs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.plan.Timing.Rule;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class PlanningTest {

    /** Two hours of Vietnamese time before December begins; in UTC it is still 30 November. */
    private static final Instant END_OF_NOVEMBER = Instant.parse("2031-11-30T15:00:00Z");

    /** 7:00 on Tuesday, 2 December: the second working day. */
    private static final Instant DUE = Instant.parse("2031-12-02T00:00:00Z");

    @Inject Planning planning;
    @Inject Schedules schedules;
    @Inject Runs runs;
    @Inject ManualQueue queue;
    @Inject BriefIssuing issuing;
    @Inject Subjects subjects;
    @Inject Accounts accounts;
    @Inject EntityManager entities;

    @BeforeEach
    void beginAnew() {
        accounts.bootstrapAdmin("chi-de-kiem-thu");
        TestClock.set(END_OF_NOVEMBER);
        run("delete from run");
        run("delete from schedule");
        run("delete from scheduled_tasks");
        run("delete from work_item");
    }

    @AfterEach
    void letTheClockGo() {
        TestClock.reset();
    }

    @Test
    void makesTheDraftOnceItIsDue() {
        add("quang-ninh", false, 0);
        TestClock.set(DUE.minusSeconds(1));
        assertThat(planning.planDue()).isZero();
        TestClock.set(DUE);
        assertThat(planning.planDue()).isEqualTo(1);
        queue.runDue();
        Run run = only();
        assertThat(run.period).isEqualTo("2031-11");
        assertThat(run.state).isEqualTo(Run.State.DRAFTED);
        assertThat(run.edition.state).isEqualTo(Brief.State.DRAFT);
        assertThat(run.late).isFalse();
        assertThat(planning.planDue()).isZero();
    }

    @Test
    void makesFebruaryOfALeapYearWhenItsLastDayIsOver() {
        TestClock.set(Instant.parse("2032-02-15T03:00:00Z"));
        add("quang-ninh", Rule.DAY_OF_MONTH, 1, LocalTime.MIDNIGHT, VietnamTime.ZONE);
        // 23:59 of 29 February in Vietnam
        TestClock.set(Instant.parse("2032-02-29T16:59:59Z"));
        assertThat(planning.planDue()).isZero();
        TestClock.set(Instant.parse("2032-02-29T17:00:00Z"));
        assertThat(planning.planDue()).isEqualTo(1);
        queue.runDue();
        assertThat(only().period).isEqualTo("2032-02");
        assertThat(only().edition.span().to()).isEqualTo("2032-02-29");
    }

    @Test
    void makesAMonthOnTheLastDayOfAShorterOne() {
        add("quang-ninh", Rule.DAY_OF_MONTH, 31, LocalTime.of(7, 0), VietnamTime.ZONE);
        TestClock.set(Instant.parse("2032-03-01T00:00:00Z"));
        planning.planDue();
        assertThat(all())
                .extracting(run -> run.period + " " + run.dueAt)
                .containsExactlyInAnyOrder(
                        "2031-11 2031-12-31T00:00:00Z",
                        "2031-12 2032-01-31T00:00:00Z",
                        "2032-01 2032-02-29T00:00:00Z");
    }

    @Test
    void waitsForTheFirstWorkingDayAfterTet() {
        // 17 February 2026 is the first day of the year Bính Ngọ; the month of the decree ends on
        // Saturday, the 14th
        TestClock.set(Instant.parse("2026-02-01T03:00:00Z"));
        schedules.add(
                wanted(
                        "quang-ninh",
                        Calendar.ND09,
                        Rule.WORKING_DAYS_AFTER,
                        1,
                        LocalTime.of(7, 0),
                        VietnamTime.ZONE));
        TestClock.set(Instant.parse("2026-02-22T23:59:59Z"));
        assertThat(planning.planDue()).isZero();
        TestClock.set(Instant.parse("2026-02-23T00:00:00Z"));
        assertThat(planning.planDue()).isEqualTo(1);
        assertThat(only().period).isEqualTo("2026-02");
    }

    @Test
    void keepsTheHourOfItsZoneThroughTheYear() {
        Schedule paris =
                add(
                        "quang-ninh",
                        Rule.DAY_OF_MONTH,
                        2,
                        LocalTime.of(7, 0),
                        ZoneId.of("Europe/Paris"));
        TestClock.set(Instant.parse("2032-02-15T00:00:00Z"));
        assertThat(planning.next(paris, 3))
                .extracting(due -> due.at().toString())
                .containsExactly(
                        "2032-03-02T06:00:00Z", "2032-04-02T05:00:00Z", "2032-05-02T05:00:00Z");
    }

    @Test
    void makesItOnceHoweverManyNodesLook() throws Exception {
        add("each:LA", false, 0);
        TestClock.set(DUE);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> look = planning::planDue;
            int planned = 0;
            for (Future<Integer> node : nodes.invokeAll(List.of(look, look, look, look))) {
                planned += node.get();
            }
            assertThat(planned).isEqualTo(18);
        }
        assertThat(runs.count(null, null)).isEqualTo(18);
    }

    @Test
    void makesUpForWhatWasMissedAndMarksItLate() {
        add("quang-ninh", false, 0);
        TestClock.set(Instant.parse("2032-02-10T00:00:00Z"));
        planning.planDue();
        queue.runDue();
        assertThat(all())
                .extracting(run -> run.period)
                .containsExactlyInAnyOrder("2031-11", "2031-12", "2032-01");
        assertThat(all()).allMatch(run -> run.late && run.state == Run.State.DRAFTED);
    }

    @Test
    void issuesByItselfWhenTheGraceIsOver() {
        add("lang-son", true, 3);
        TestClock.set(DUE);
        planning.planDue();
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.DRAFTED);
        // Tuesday and three working days
        assertThat(only().issueAt).isEqualTo("2031-12-05T00:00:00Z");
        TestClock.set(only().issueAt);
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().edition.issuedBy).isEqualTo("admin");
    }

    @Test
    void leavesWhatAnOfficialHasIssued() {
        add("cao-bang", true, 3);
        TestClock.set(DUE);
        planning.planDue();
        queue.runDue();
        issuing.issue(
                subjects.find("cao-bang").orElseThrow(), Period.parse("2031-11"), null, "lan");
        TestClock.set(only().issueAt);
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().edition.issuedBy).isEqualTo("lan");
    }

    @Test
    void takesAChangeAtOnceAndShowsWhatComes() {
        Schedule schedule = add("quang-ninh", false, 0);
        schedules.change(
                schedule.id,
                new Schedules.Wanted(
                        "quang-ninh",
                        Cadence.MONTH,
                        Calendar.ND09,
                        Rule.DAY_OF_MONTH,
                        20,
                        LocalTime.of(8, 30),
                        VietnamTime.ZONE,
                        false,
                        0,
                        Recipients.LANGUAGES,
                        "admin",
                        null,
                        true));
        Schedule changed =
                QuarkusTransaction.requiringNew().call(() -> Schedule.findById(schedule.id));
        assertThat(planning.next(changed, 5))
                .extracting(due -> due.period() + " " + due.at())
                .containsExactly(
                        "2031-12 2031-12-20T01:30:00Z",
                        "2032-01 2032-01-20T01:30:00Z",
                        "2032-02 2032-02-20T01:30:00Z",
                        "2032-03 2032-03-20T01:30:00Z",
                        "2032-04 2032-04-20T01:30:00Z");
        TestClock.set(Instant.parse("2031-12-20T01:30:00Z"));
        assertThat(planning.planDue()).isEqualTo(1);
        assertThat(only().period).isEqualTo("2031-12");
    }

    @Test
    void issuesNoDraftInGraceOnceTheScheduleLeavesThatToAnOfficial() {
        Schedule schedule = drafted("bac-ninh");
        schedules.change(schedule.id, wanted("bac-ninh", false, 3, true));
        queue.runDue();
        assertThat(only().issueAt).isNull();
        TestClock.set(DUE.plus(Duration.ofDays(30)));
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.DRAFTED);
    }

    @Test
    void issuesNoDraftInGraceOnceTheScheduleIsStopped() {
        Schedule schedule = drafted("phu-tho");
        schedules.change(schedule.id, wanted("phu-tho", true, 3, false));
        TestClock.set(DUE.plus(Duration.ofDays(30)));
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.DRAFTED);
    }

    @Test
    void givesADraftInGraceTheGraceThatTheScheduleHasNow() {
        Schedule schedule = drafted("lao-cai");
        schedules.change(schedule.id, wanted("lao-cai", true, 5, true));
        TestClock.set(Instant.parse("2031-12-05T00:00:00Z"));
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.DRAFTED);
        assertThat(only().issueAt).isEqualTo("2031-12-09T00:00:00Z");
        schedules.change(schedule.id, wanted("lao-cai", true, 3, true));
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().late).isFalse();
    }

    @Test
    void marksAnIssueLateThatComesLongAfterItsGrace() {
        drafted("thai-nguyen");
        TestClock.set(Instant.parse("2031-12-08T00:00:00Z"));
        queue.runDue();
        assertThat(only().state).isEqualTo(Run.State.ISSUED);
        assertThat(only().late).isTrue();
    }

    private Schedule drafted(String coverage) {
        Schedule schedule = add(coverage, true, 3);
        TestClock.set(DUE);
        planning.planDue();
        queue.runDue();
        assertThat(only().issueAt).isEqualTo("2031-12-05T00:00:00Z");
        return schedule;
    }

    @Test
    void makesNoPastPeriodsOfWhatItCoversAnew() {
        Schedule schedule = add("quang-ninh", false, 0);
        TestClock.set(DUE.plus(Duration.ofDays(70)));
        planning.planDue();
        long before = runs.count(null, null);
        schedules.change(schedule.id, wanted("each:LA", false, 0, true));
        assertThat(planning.planDue()).isZero();
        assertThat(runs.count(null, null)).isEqualTo(before);
        assertThat(
                        planning.backfill(
                                schedule(schedule.id),
                                LocalDate.of(2032, 1, 1),
                                LocalDate.of(2032, 1, 31)))
                .isEqualTo(18);
    }

    @Test
    void makesTheSameMonthByEachCalendar() {
        Schedule schedule = add("quang-ninh", false, 0);
        TestClock.set(Instant.parse("2032-01-05T00:00:00Z"));
        planning.planDue();
        schedules.change(
                schedule.id,
                wanted(
                        "quang-ninh",
                        Calendar.ND09,
                        Rule.WORKING_DAYS_AFTER,
                        2,
                        LocalTime.of(7, 0),
                        VietnamTime.ZONE));
        assertThat(planning.planDue()).isZero();
        assertThat(
                        planning.backfill(
                                schedule(schedule.id),
                                LocalDate.of(2031, 12, 1),
                                LocalDate.of(2031, 12, 31)))
                .isEqualTo(1);
        assertThat(all())
                .extracting(run -> run.period + " " + run.calendar)
                .contains("2031-12 CALENDAR", "2031-12 ND09");
    }

    private static Schedule schedule(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Schedule.findById(id));
    }

    @Test
    void fillsInPastPeriodsWhenAsked() {
        Schedule schedule = add("quang-ninh", true, 0);
        int planned =
                planning.backfill(schedule, LocalDate.of(2031, 8, 1), LocalDate.of(2031, 12, 31));
        assertThat(planned).isEqualTo(3);
        queue.runDue();
        assertThat(all())
                .extracting(run -> run.period)
                .containsExactlyInAnyOrder("2031-08", "2031-09", "2031-10");
        assertThat(all())
                .allMatch(run -> run.backfill && !run.late && run.state == Run.State.DRAFTED);
        assertThat(
                        planning.backfill(
                                schedule, LocalDate.of(2031, 8, 1), LocalDate.of(2031, 12, 31)))
                .isZero();
    }

    @Test
    void makesNothingWhileItIsStopped() {
        Schedule schedule = add("quang-ninh", false, 0);
        schedules.change(schedule.id, wanted("quang-ninh", false, 0, false));
        TestClock.set(DUE);
        assertThat(planning.planDue()).isZero();
        schedules.change(schedule.id, wanted("quang-ninh", false, 0, true));
        assertThat(planning.planDue()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> add("khong-co", false, 0)).hasMessage("coverage");
        assertThatThrownBy(() -> add("each:XX", false, 0)).hasMessage("coverage");
        assertThatThrownBy(() -> add("quang-ninh", true, 32)).hasMessage("graceDays");
        add("quang-ninh", false, 0);
        assertThatThrownBy(() -> add("quang-ninh", false, 0)).hasMessage("same");
    }

    private Schedule add(String coverage, boolean issuesItself, int grace) {
        return schedules.add(wanted(coverage, issuesItself, grace, true));
    }

    private Schedule add(String coverage, Rule rule, int days, LocalTime at, ZoneId zone) {
        return schedules.add(wanted(coverage, Calendar.CALENDAR, rule, days, at, zone));
    }

    /** Monthly drafts. */
    private static Schedules.Wanted wanted(
            String coverage, Calendar calendar, Rule rule, int days, LocalTime at, ZoneId zone) {
        return new Schedules.Wanted(
                coverage,
                Cadence.MONTH,
                calendar,
                rule,
                days,
                at,
                zone,
                false,
                0,
                Recipients.LANGUAGES,
                "admin",
                null,
                true);
    }

    private static Schedules.Wanted wanted(
            String coverage, boolean issuesItself, int grace, boolean active) {
        return new Schedules.Wanted(
                coverage,
                Cadence.MONTH,
                Calendar.CALENDAR,
                Rule.WORKING_DAYS_AFTER,
                2,
                LocalTime.of(7, 0),
                VietnamTime.ZONE,
                issuesItself,
                grace,
                Recipients.LANGUAGES,
                "admin",
                null,
                active);
    }

    private List<Run> all() {
        return runs.find(null, null, 0, 100);
    }

    private Run only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
