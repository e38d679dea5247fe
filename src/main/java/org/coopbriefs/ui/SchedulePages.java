package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.plan.Cadence;
import org.coopbriefs.plan.Planning;
import org.coopbriefs.plan.Run;
import org.coopbriefs.plan.Runs;
import org.coopbriefs.plan.Schedule;
import org.coopbriefs.plan.Schedules;
import org.coopbriefs.plan.Timing;
import org.coopbriefs.plan.Troubles;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.Problems;

/** What is made when, and what was made. */
@Path(SchedulePages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class SchedulePages {

    static final String PATH = "/thiet-lap/lich";

    private static final int NEXT = 5;
    private static final String EACH = "each:";
    private static final List<String> COUNTRIES = List.of("VN", "LA");

    @Inject Schedules schedules;
    @Inject Planning planning;
    @Inject Runs runs;
    @Inject Troubles troubles;
    @Inject Compiling compiling;
    @Inject SubjectNames names;
    @Inject Problems problems;
    @Inject Access access;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Row> rows, long troubles);

        static native TemplateInstance edit(Form form);

        static native TemplateInstance runs(List<RunRow> rows, Integer planned, long more);
    }

    /** A schedule as the list shows it. */
    public record Row(Schedule schedule, String whose, List<Planning.Due> next) {
        public boolean isProvisional() {
            return next.stream().anyMatch(Planning.Due::provisional);
        }
    }

    /** A brief that was made. */
    public record RunRow(Run run, String whose, boolean overdue) {}

    /**
     * What the form shows.
     *
     * @param id null for a new one
     * @param coverage as people read it
     * @param refusal why it was not kept, or null
     */
    public record Form(
            Long id,
            Schedules.Wanted wanted,
            String coverage,
            List<String> owners,
            String refusal) {

        /** All units of a country at once. */
        public List<String> each() {
            return COUNTRIES.stream().map(SchedulePages::each).toList();
        }

        public Cadence[] cadences() {
            return Cadence.values();
        }

        public Calendar[] calendars() {
            return Calendar.values();
        }

        public Timing.Rule[] rules() {
            return Timing.Rule.values();
        }

        public boolean speaks(String language) {
            return wanted.languages().contains(language);
        }

        /** Those that may be left out. */
        public List<String> otherLanguages() {
            return Recipients.LANGUAGES.subList(1, Recipients.LANGUAGES.size());
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(
                Schedule.inOrder().stream()
                        .map(one -> new Row(one, whose(one.coverage), next(one)))
                        .toList(),
                troubles.open());
    }

    private List<Planning.Due> next(Schedule schedule) {
        return schedule.active ? planning.next(schedule, NEXT) : List.of();
    }

    @GET
    @Path("moi")
    public TemplateInstance fresh() {
        Schedules.Wanted usual = Schedules.Wanted.usual(access.userName());
        return Templates.edit(form(null, usual, null));
    }

    @POST
    public Response add(@BeanParam ScheduleInput input) {
        Schedules.Wanted wanted = input.wanted(this::coverage);
        return save(null, wanted, () -> schedules.add(wanted));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@PathParam("id") long id) {
        return Templates.edit(form(id, Schedules.Wanted.of(schedule(id)), null));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") long id, @BeanParam ScheduleInput input) {
        Schedules.Wanted wanted = input.wanted(this::coverage);
        return save(schedule(id).id, wanted, () -> schedules.change(id, wanted));
    }

    /** Drafts of past periods. */
    @POST
    @Path("{id}/lap-bu")
    public Response backfill(
            @PathParam("id") long id, @FormParam("from") String from, @FormParam("to") String to) {
        int planned =
                planning.backfill(
                        schedule(id),
                        ScheduleInput.read("from", () -> LocalDate.parse(from)),
                        ScheduleInput.read("to", () -> LocalDate.parse(to)));
        return Response.seeOther(URI.create(PATH + "/da-lap?lap-bu=" + planned)).build();
    }

    /** The message of a brief as it would go out, before the first run. */
    @POST
    @Path("{id}/thu")
    public Response tryMessage(@PathParam("id") long id) {
        Planning.Sample sample = planning.sample(schedule(id));
        URI trial =
                URI.create(
                        "%s/%s/%s?calendar=%s"
                                .formatted(
                                        TrialPages.PATH,
                                        sample.subject().slug(),
                                        sample.period(),
                                        sample.period().calendar()));
        return CompilingPages.after(
                compiling.ask(sample.subject(), sample.period()), Response.seeOther(trial).build());
    }

    @GET
    @Path("da-lap")
    public TemplateInstance runs(@QueryParam("lap-bu") Integer planned, @BeanParam Paging paging) {
        long all = runs.count(null, null);
        List<RunRow> rows =
                runs.find(null, null, paging.offset(), paging.size()).stream()
                        .map(run -> new RunRow(run, whose(run.subject), troubles.isOverdue(run)))
                        .toList();
        long shown = paging.offset() + rows.size();
        return Templates.runs(rows, planned, shown < all ? paging.number() + 1L : 0);
    }

    private Response save(Long id, Schedules.Wanted wanted, Supplier<Schedule> saving) {
        try {
            saving.get();
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Schedules.BadSchedule bad) {
            String refusal = problems.sentence("schedule." + bad.getMessage());
            return Response.status(422).entity(Templates.edit(form(id, wanted, refusal))).build();
        }
    }

    private Form form(Long id, Schedules.Wanted wanted, String refusal) {
        return new Form(id, wanted, whose(wanted.coverage()), owners(), refusal);
    }

    private static List<String> owners() {
        return User.byName().stream().filter(user -> user.enabled).map(user -> user.name).toList();
    }

    private static Schedule schedule(long id) {
        return Schedule.<Schedule>findByIdOptional(id).orElseThrow(Missing::new);
    }

    /** What it is kept as; what means nobody stays as it was typed, and is refused. */
    private String coverage(String typed) {
        return COUNTRIES.stream()
                .filter(country -> each(country).equalsIgnoreCase(typed))
                .map(EACH::concat)
                .findFirst()
                .or(() -> names.code(typed))
                .orElse(typed);
    }

    private String whose(String coverage) {
        return COUNTRIES.stream()
                .filter(country -> coverage.equals(EACH + country))
                .map(SchedulePages::each)
                .findFirst()
                .orElseGet(() -> names.shown(coverage));
    }

    private static String each(String country) {
        return UiMessages.t("schedules.each." + country);
    }
}
