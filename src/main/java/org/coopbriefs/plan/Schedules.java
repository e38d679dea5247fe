package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.User;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.mail.MailAddress;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/** Keeps the schedules; a change takes effect at the next look. */
@ApplicationScoped
public class Schedules {

    private static final int MOST_GRACE_DAYS = 31;

    @Inject Coverage coverage;
    @Inject WorkQueue work;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * What a schedule is to be.
     *
     * @param languages of what it issues
     * @param owner a user's name
     * @param tell the owner's mail address, or null
     */
    public record Wanted(
            String coverage,
            Cadence cadence,
            Calendar calendar,
            Timing.Rule rule,
            int days,
            LocalTime at,
            ZoneId zone,
            boolean issuesItself,
            int graceDays,
            List<String> languages,
            String owner,
            String tell,
            boolean active) {

        /** Drafts of every month, on the second working day after it at 07:00 in Vietnam. */
        public static Wanted usual(String owner) {
            return new Wanted(
                    "",
                    Cadence.MONTH,
                    Calendar.CALENDAR,
                    Timing.Rule.WORKING_DAYS_AFTER,
                    2,
                    LocalTime.of(7, 0),
                    VietnamTime.ZONE,
                    false,
                    3,
                    Recipients.LANGUAGES,
                    owner,
                    null,
                    true);
        }

        public static Wanted of(Schedule schedule) {
            Timing timing = schedule.timing();
            return new Wanted(
                    schedule.coverage,
                    schedule.cadence,
                    schedule.calendar,
                    timing.rule(),
                    timing.days(),
                    timing.at(),
                    timing.zone(),
                    schedule.issuesItself,
                    schedule.graceDays,
                    schedule.languages,
                    schedule.owner,
                    schedule.tell,
                    schedule.active);
        }
    }

    /**
     * Adds a schedule; it makes what is due from now on.
     *
     * @throws BadSchedule where it says something that can't be
     */
    @Transactional
    public Schedule add(Wanted wanted) {
        Schedule schedule = new Schedule();
        schedule.effectiveFrom = clock.instant();
        write(schedule, wanted);
        schedule.persist();
        audit.record(AuditAction.SETTINGS_CHANGED, key(schedule), null, wanted);
        return schedule;
    }

    /**
     * Changes one; what it has made stays made. Where it makes other briefs than before, or begins
     * again, only those that are due from now on are made by themselves; a backfill makes the
     * others. Drafts in their grace period go by the change at once.
     */
    @Transactional
    public Schedule change(long id, Wanted wanted) {
        Schedule schedule = Schedule.findById(id);
        Wanted before = Wanted.of(schedule);
        if (!schedule.active && wanted.active() || makesOthers(before, wanted)) {
            schedule.effectiveFrom = clock.instant();
        }
        write(schedule, wanted);
        Run.<Run>list("schedule = ?1 and state = DRAFTED and issueAt is not null", schedule)
                .forEach(run -> work.add(WorkOrder.of(BriefRunTask.KIND, run.workKey())));
        audit.record(AuditAction.SETTINGS_CHANGED, key(schedule), before, wanted);
        return schedule;
    }

    private static boolean makesOthers(Wanted before, Wanted wanted) {
        return !before.coverage().equals(wanted.coverage())
                || before.cadence() != wanted.cadence()
                || before.calendar() != wanted.calendar();
    }

    private void write(Schedule schedule, Wanted wanted) {
        check(schedule, wanted);
        schedule.coverage = wanted.coverage();
        schedule.cadence = wanted.cadence();
        schedule.calendar = wanted.calendar();
        schedule.rule = wanted.rule();
        schedule.days = wanted.days();
        schedule.at = wanted.at();
        schedule.zone = wanted.zone().getId();
        schedule.issuesItself = wanted.issuesItself();
        schedule.graceDays = wanted.graceDays();
        schedule.languages =
                Recipients.LANGUAGES.stream().filter(wanted.languages()::contains).toList();
        schedule.owner = wanted.owner();
        schedule.tell = wanted.tell();
        schedule.active = wanted.active();
    }

    private void check(Schedule schedule, Wanted wanted) {
        require(coverage.isKnown(wanted.coverage()), "coverage");
        require(wanted.graceDays() >= 0 && wanted.graceDays() <= MOST_GRACE_DAYS, "graceDays");
        require(wanted.days() >= 1 && wanted.days() <= Timing.MOST_DAYS, "days");
        require(
                wanted.languages().contains(Recipients.LANGUAGES.getFirst())
                        && Recipients.LANGUAGES.containsAll(wanted.languages()),
                "languages");
        require(wanted.tell() == null || MailAddress.isOne(wanted.tell()), "tell");
        require(User.named(wanted.owner()).filter(user -> user.enabled).isPresent(), "owner");
        long same =
                Schedule.count(
                        "coverage = ?1 and cadence = ?2 and calendar = ?3 and id <> ?4",
                        wanted.coverage(),
                        wanted.cadence(),
                        wanted.calendar(),
                        schedule.id == null ? -1L : schedule.id);
        require(same == 0, "same");
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new BadSchedule(field);
        }
    }

    private static String key(Schedule schedule) {
        return "schedule:" + schedule.id;
    }

    /**
     * A schedule that can't be; the message names the field, or says {@code same} where there is
     * one for the same periods already.
     */
    public static final class BadSchedule extends RuntimeException {
        BadSchedule(String field) {
            super(field);
        }
    }
}
