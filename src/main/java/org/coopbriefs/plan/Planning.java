package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.work.Urgency;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/**
 * Turns schedules into runs. Every node may ask at any time: the unique key of a run makes each of
 * them once, and what was missed while no node was up is found at the next look.
 */
@ApplicationScoped
public class Planning {

    /** A brief is due at most a month after its period, and Tết may add two weeks. */
    private static final int MOST_MONTHS_BEHIND = 2;

    @Inject EntityManager entities;
    @Inject Coverage coverage;
    @Inject Subjects subjects;
    @Inject Workdays workdays;
    @Inject WorkQueue work;
    @Inject PlanConfig config;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * A period of a schedule and when its brief is due.
     *
     * @param provisional true where working days are counted of which not all is decided yet
     */
    public record Due(Period period, Instant at, boolean provisional) {}

    /**
     * Plans what has become due.
     *
     * @return how many runs are new
     */
    @Transactional
    public int planDue() {
        Instant now = clock.instant();
        Instant oldest = now.minus(config.makeUpFor());
        int planned = 0;
        for (Schedule schedule : Schedule.<Schedule>list("active")) {
            Instant from = latest(schedule.effectiveFrom, oldest);
            List<Due> due =
                    from(schedule, from).takeWhile(next -> !next.at().isAfter(now)).toList();
            for (Due one : due) {
                planned += plan(schedule, one, false, Urgency.ORDINARY);
            }
        }
        return planned;
    }

    /** The next times at which a schedule makes briefs. */
    public List<Due> next(Schedule schedule, int most) {
        return from(schedule, clock.instant()).limit(most).toList();
    }

    /**
     * A brief that the schedule could have made last, for whoever wants to see one before the first
     * run: of the first unit, where it has many.
     */
    public Sample sample(Schedule schedule) {
        LocalDate today = VietnamTime.today(clock);
        Period last =
                schedule.cadence
                        .endingFrom(today.minusYears(2), schedule.calendar)
                        .takeWhile(period -> period.to().isBefore(today))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
        String subject = coverage.on(schedule.coverage, last.to()).getFirst();
        return new Sample(subjects.find(subject).orElseThrow(), last);
    }

    /** A brief that a schedule makes. */
    public record Sample(Subject subject, Period period) {}

    /**
     * Asks for the briefs of past periods, both ends included. Periods that have a run already keep
     * it.
     *
     * @return how many runs are new
     */
    @Transactional
    public int backfill(Schedule schedule, LocalDate from, LocalDate to) {
        LocalDate today = VietnamTime.today(clock);
        int planned = backfill(schedule, from, to, today);
        audit.record(
                AuditAction.BACKFILL_ASKED,
                "schedule:" + schedule.id,
                null,
                Map.of("from", from, "to", to, "planned", planned));
        return planned;
    }

    private int backfill(Schedule schedule, LocalDate from, LocalDate to, LocalDate today) {
        return schedule.cadence
                .endingFrom(from, schedule.calendar)
                .takeWhile(period -> !period.to().isAfter(to) && period.to().isBefore(today))
                .mapToInt(period -> plan(schedule, due(schedule, period), true, Urgency.BACKGROUND))
                .sum();
    }

    private Stream<Due> from(Schedule schedule, Instant from) {
        LocalDate earliest = VietnamTime.dayOf(from).minusMonths(MOST_MONTHS_BEHIND);
        return schedule.cadence
                .endingFrom(earliest, schedule.calendar)
                .map(period -> due(schedule, period))
                .dropWhile(due -> due.at().isBefore(from));
    }

    private Due due(Schedule schedule, Period period) {
        Instant at = schedule.timing().dueAt(period, workdays);
        boolean provisional =
                schedule.rule == Timing.Rule.WORKING_DAYS_AFTER
                        && !workdays.isDecided(VietnamTime.dayOf(at).getYear());
        return new Due(period, at, provisional);
    }

    private int plan(Schedule schedule, Due due, boolean backfill, Urgency urgency) {
        List<?> made = insert(schedule, due, backfill);
        made.forEach(id -> work.add(WorkOrder.of(BriefRunTask.KIND, id.toString()).with(urgency)));
        return made.size();
    }

    /** The new runs' ids; of units that another node, or an earlier look, was first with, none. */
    private List<?> insert(Schedule schedule, Due due, boolean backfill) {
        List<String> subjects = coverage.on(schedule.coverage, due.period().to());
        return entities.createNativeQuery(
                        """
                        insert into run (schedule_id, subject, period, calendar, state, due_at,
                          planned_at, late, backfill)
                        select ?1, unit, ?3, ?4, 'WAITING', ?5, ?6, false, ?7
                          from unnest(cast(?2 as text[])) unit
                          where not exists (select from run r where r.schedule_id = ?1
                            and r.subject = unit and r.period = ?3 and r.calendar = ?4)
                        on conflict (schedule_id, subject, period, calendar) do nothing
                        returning id
                        """)
                .setParameter(1, schedule.id)
                .setParameter(2, subjects.toArray(String[]::new))
                .setParameter(3, due.period().toString())
                .setParameter(4, schedule.calendar.name())
                .setParameter(5, due.at())
                .setParameter(6, clock.instant())
                .setParameter(7, backfill)
                .getResultList();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
