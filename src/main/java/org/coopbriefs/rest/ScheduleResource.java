package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.plan.Cadence;
import org.coopbriefs.plan.Planning;
import org.coopbriefs.plan.Run;
import org.coopbriefs.plan.Runs;
import org.coopbriefs.plan.Schedule;
import org.coopbriefs.plan.Schedules;
import org.coopbriefs.plan.Timing;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** What is made when, and what was made. */
@Path("/api/schedules")
@RolesAllowed(Role.ADMIN_NAME)
public class ScheduleResource {

    private static final int NEXT = 5;

    @Inject Schedules schedules;
    @Inject Runs runs;
    @Inject Planning planning;
    @Inject Access access;

    /**
     * A schedule as it is sent; what is left out is as usual: calendar months, two working days
     * after them, 07:00 in Vietnam, drafts only, the caller as owner.
     *
     * @param coverage a brief's subject, or {@code each:VN}, {@code each:LA} for each unit
     * @param languages of what it issues; vi is always among them
     * @param tell mail address at which the owner hears of runs that fail or are late
     */
    record WantedSchedule(
            String coverage,
            Cadence cadence,
            Calendar calendar,
            Timing.Rule rule,
            Integer days,
            LocalTime at,
            ZoneId zone,
            boolean issuesItself,
            int graceDays,
            List<String> languages,
            String owner,
            String tell,
            Boolean active) {

        Schedules.Wanted full(String caller) {
            Schedules.Wanted usual = Schedules.Wanted.usual(caller);
            return new Schedules.Wanted(
                    or(coverage, usual.coverage()),
                    or(cadence, usual.cadence()),
                    or(calendar, usual.calendar()),
                    or(rule, usual.rule()),
                    or(days, usual.days()),
                    or(at, usual.at()),
                    or(zone, usual.zone()),
                    issuesItself,
                    graceDays,
                    or(languages, usual.languages()),
                    or(owner, usual.owner()),
                    tell,
                    or(active, usual.active()));
        }

        private static <T> T or(T value, T usual) {
            return value == null ? usual : value;
        }
    }

    /** {@code provisional} where the holidays of that year are not decided yet. */
    record DueView(String period, OffsetDateTime at, boolean provisional) {
        static DueView of(Planning.Due due) {
            return new DueView(
                    due.period().toString(), VietnamTime.at(due.at()), due.provisional());
        }
    }

    record ScheduleView(
            long id,
            String coverage,
            Cadence cadence,
            Calendar calendar,
            Timing.Rule rule,
            int days,
            LocalTime at,
            String zone,
            boolean issuesItself,
            int graceDays,
            List<String> languages,
            String owner,
            String tell,
            boolean active,
            List<DueView> next) {}

    record RunView(
            long id,
            long schedule,
            String subject,
            String period,
            Calendar calendar,
            Run.State state,
            OffsetDateTime dueAt,
            OffsetDateTime madeAt,
            OffsetDateTime issueAt,
            boolean late,
            boolean backfill,
            Integer edition,
            String note,
            String failure) {

        static RunView of(Run run) {
            return new RunView(
                    run.id,
                    run.schedule.id,
                    run.subject,
                    run.period,
                    run.calendar,
                    run.state,
                    VietnamTime.at(run.dueAt),
                    time(run.madeAt),
                    time(run.issueAt),
                    run.late,
                    run.backfill,
                    run.edition == null ? null : run.edition.number,
                    run.note,
                    run.failure);
        }

        private static OffsetDateTime time(Instant instant) {
            return Optional.ofNullable(instant).map(VietnamTime::at).orElse(null);
        }
    }

    /** First and last day of what is to be filled in, both included. */
    record Backfill(LocalDate from, LocalDate to) {}

    record Planned(int runs) {}

    @GET
    public List<ScheduleView> list() {
        return Schedule.inOrder().stream().map(this::view).toList();
    }

    @POST
    public Response add(WantedSchedule wanted) {
        Schedule schedule = schedules.add(full(wanted));
        return Response.created(URI.create("/api/schedules/" + schedule.id))
                .entity(view(schedule))
                .build();
    }

    @GET
    @Path("{id}")
    public ScheduleView get(@PathParam("id") long id) {
        return view(schedule(id));
    }

    @PUT
    @Path("{id}")
    public ScheduleView change(@PathParam("id") long id, WantedSchedule wanted) {
        return view(schedules.change(schedule(id).id, full(wanted)));
    }

    /** Drafts of past periods; those that have a run keep it. */
    @POST
    @Path("{id}/backfill")
    public Planned backfill(@PathParam("id") long id, Backfill asked) {
        if (asked == null || asked.from() == null || asked.to() == null) {
            throw new BadParameter(asked == null || asked.from() == null ? "from" : "to");
        }
        return new Planned(planning.backfill(schedule(id), asked.from(), asked.to()));
    }

    /** What was made, those that need a person first. */
    @GET
    @Path("runs")
    public Paging.Page<RunView> runs(
            @QueryParam("schedule") Long schedule,
            @QueryParam("state") Run.State state,
            @BeanParam Paging paging) {
        return paging.of(
                runs.find(schedule, state, paging.offset(), paging.size()).stream()
                        .map(RunView::of)
                        .toList(),
                runs.count(schedule, state));
    }

    private Schedules.Wanted full(WantedSchedule wanted) {
        if (wanted == null) {
            throw new BadParameter("coverage");
        }
        return wanted.full(access.userName());
    }

    private static Schedule schedule(long id) {
        return Schedule.<Schedule>findByIdOptional(id).orElseThrow(Missing::new);
    }

    private ScheduleView view(Schedule schedule) {
        return new ScheduleView(
                schedule.id,
                schedule.coverage,
                schedule.cadence,
                schedule.calendar,
                schedule.rule,
                schedule.days,
                schedule.at,
                schedule.zone,
                schedule.issuesItself,
                schedule.graceDays,
                schedule.languages,
                schedule.owner,
                schedule.tell,
                schedule.active,
                schedule.active
                        ? planning.next(schedule, NEXT).stream().map(DueView::of).toList()
                        : List.of());
    }
}
