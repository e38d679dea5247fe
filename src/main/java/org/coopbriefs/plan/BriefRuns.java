package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.EditionIssued;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Workdays;

/** Makes what a run is for, in steps that may be taken twice. */
@ApplicationScoped
class BriefRuns {

    @Inject BriefArchive archive;
    @Inject Subjects subjects;
    @Inject Workdays workdays;
    @Inject PlanConfig config;
    @Inject Clock clock;

    /**
     * Compiles the draft, unless that was done. A draft in its grace period goes by what the
     * schedule says now: once it leaves the issue to an official, or is stopped, that stays so.
     *
     * @return when the run wants to issue it; empty where it doesn't
     */
    @Transactional
    Optional<Instant> draft(long id) {
        Run run = Run.findById(id);
        if (run.state == Run.State.FAILED) {
            run.resume();
        }
        if (run.state == Run.State.WAITING) {
            Instant now = clock.instant();
            run.edition = archive.compile(subject(run), run.span()).edition();
            run.madeAt = now;
            run.late = !run.backfill && isLongPast(run.dueAt);
            run.issueAt = issueAt(run, now);
            run.state = isIssued(run.edition) ? Run.State.ISSUED : Run.State.DRAFTED;
        } else if (run.issueAt != null && run.state == Run.State.DRAFTED) {
            run.issueAt = issueAt(run, run.madeAt);
        }
        return run.state == Run.State.DRAFTED ? Optional.ofNullable(run.issueAt) : Optional.empty();
    }

    /** What is to be issued, and in whose name. */
    @Transactional
    Order order(long id) {
        Run run = Run.findById(id);
        return new Order(subject(run), run.span(), run.schedule.languages, run.schedule.owner);
    }

    /**
     * Notes what came of issuing, which is a transaction of its own: what was issued there, by the
     * run or an official before it, is seen here.
     *
     * @param refusal key of the reason why it could not be issued, or null
     */
    @Transactional
    void settle(long id, String refusal) {
        Run run = Run.findById(id);
        run.edition = BriefEdition.latestOf(run.subject, run.span()).orElseThrow();
        boolean issued = isIssued(run.edition);
        run.state = issued ? Run.State.ISSUED : Run.State.HELD;
        run.late |= issued && isLongPast(run.issueAt);
        run.note = issued ? null : Optional.ofNullable(refusal).orElse("plan.held.second-official");
    }

    /** Notes that the work on it was given up, unless somebody has issued it meanwhile. */
    @Transactional
    void fail(long id, String reason) {
        Run run = Run.findById(id);
        if (run.state == Run.State.WAITING || run.state == Run.State.DRAFTED) {
            run.fail(reason);
        }
    }

    private boolean isLongPast(Instant when) {
        return when != null && clock.instant().isAfter(when.plus(config.lateAfter()));
    }

    /** Whoever issues an edition, the runs that were to make it are through. */
    void settle(@Observes EditionIssued issued) {
        BriefEdition edition = issued.edition();
        Run.update(
                "state = ISSUED, note = null, failure = null, edition = ?1,"
                        + " madeAt = coalesce(madeAt, ?5) where subject = ?2 and period = ?3"
                        + " and calendar = ?4 and state in (DRAFTED, HELD, FAILED)",
                edition,
                edition.province,
                edition.period,
                edition.span().calendar(),
                clock.instant());
    }

    /** A brief to issue. */
    record Order(Subject subject, Period period, List<String> languages, String owner) {}

    private Instant issueAt(Run run, Instant made) {
        Schedule schedule = run.schedule;
        if (!schedule.active || !schedule.issuesItself || run.backfill) {
            return null;
        }
        if (schedule.graceDays == 0) {
            return made;
        }
        ZoneId zone = ZoneId.of(schedule.zone);
        LocalDate day = workdays.after(made.atZone(zone).toLocalDate(), schedule.graceDays);
        return day.atTime(schedule.at).atZone(zone).toInstant();
    }

    private Subject subject(Run run) {
        return subjects.find(run.subject).orElseThrow();
    }

    private static boolean isIssued(BriefEdition edition) {
        return edition.state != Brief.State.DRAFT;
    }
}
