package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Pattern;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.OfficialParts;
import org.coopbriefs.brief.BriefRemarks;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.DepartmentEntry;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Remarks;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.web.Missing;

/** Where an official writes parts IV to VI of a brief, and enters figures of departments. */
@Path("/bao-cao/{province}/{period}/phan-viet")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class BriefWritingPages {

    /** "5.200.000.000" or "5200000000", with a comma before decimals. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

    @Inject Subjects subjects;
    @Inject OfficialParts parts;
    @Inject Access access;
    @Inject CurrentPage page;

    @PathParam("province")
    String province;

    @PathParam("period")
    String period;

    @QueryParam("calendar")
    @DefaultValue("CALENDAR")
    Calendar calendar;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance write(Form form);
    }

    /** A department's figure as the list shows it. */
    public record Row(long id, String figure, String amount, String organ, String document) {}

    /**
     * What the page shows.
     *
     * @param refusal key of a message, or null
     */
    public record Form(
            String name,
            String period,
            String path,
            String query,
            String difficulties,
            String nextTasks,
            String proposals,
            List<Row> rows,
            FigureInput figure,
            String refusal,
            boolean saved) {

        public DepartmentFigure.Headed[] figures() {
            return DepartmentFigure.Headed.values();
        }
    }

    /** What the form for the parts sends. */
    public static class RemarksInput {
        @FormParam("difficulties")
        @DefaultValue("")
        public String difficulties;

        @FormParam("nextTasks")
        @DefaultValue("")
        public String nextTasks;

        @FormParam("proposals")
        @DefaultValue("")
        public String proposals;
    }

    /** What the form for a figure sends. */
    public static class FigureInput {
        @FormParam("figure")
        @DefaultValue("")
        public String figure = "";

        @FormParam("amount")
        @DefaultValue("")
        public String amount = "";

        @FormParam("currency")
        @DefaultValue("")
        public String currency = "";

        @FormParam("organ")
        @DefaultValue("")
        public String organ = "";

        @FormParam("document")
        @DefaultValue("")
        public String document = "";

        DepartmentFigure figure() {
            DepartmentFigure.Headed headed = headed();
            boolean money = headed != null && headed.isMoney();
            return new DepartmentFigure(
                    headed,
                    amount(),
                    money ? currency.strip() : null,
                    organ.strip(),
                    document.strip());
        }

        private DepartmentFigure.Headed headed() {
            for (DepartmentFigure.Headed one : DepartmentFigure.Headed.values()) {
                if (one.name().equals(figure)) {
                    return one;
                }
            }
            return null;
        }

        private BigDecimal amount() {
            String plain = amount.replaceAll("\\s", "");
            return AMOUNT.matcher(plain).matches()
                    ? new BigDecimal(plain.replace(".", "").replace(',', '.'))
                    : null;
        }
    }

    @GET
    public TemplateInstance show(@QueryParam("da-luu") String saved) {
        Subject subject = subject();
        Remarks remarks =
                BriefRemarks.find(subject, period())
                        .map(BriefRemarks::remarks)
                        .orElse(Remarks.NONE);
        return Templates.write(
                form(subject, text(remarks), new FigureInput(), null, saved != null));
    }

    @POST
    public Response write(@BeanParam RemarksInput input) {
        Subject subject = subject();
        Remarks remarks = Remarks.of(input.difficulties, input.nextTasks, input.proposals);
        try {
            parts.write(subject, period(), remarks, access.userName());
            return back();
        } catch (OfficialParts.Refused refused) {
            return refuse(form(subject, input, new FigureInput(), "writing.too-long", false));
        }
    }

    @POST
    @Path("so-lieu")
    public Response enter(@BeanParam FigureInput input) {
        Subject subject = subject();
        try {
            parts.enter(subject, period(), input.figure(), access.userName());
            return back();
        } catch (OfficialParts.Refused refused) {
            Remarks kept =
                    BriefRemarks.find(subject, period())
                            .map(BriefRemarks::remarks)
                            .orElse(Remarks.NONE);
            String key = "writing.bad." + refused.field();
            return refuse(form(subject, text(kept), input, key, false));
        }
    }

    @POST
    @Path("so-lieu/{id}/bo")
    public Response remove(@PathParam("id") long id) {
        if (!parts.remove(subject(), period(), id)) {
            throw new Missing();
        }
        return back();
    }

    private static Response refuse(Form form) {
        return Response.status(400).entity(Templates.write(form)).build();
    }

    private Form form(
            Subject subject, RemarksInput text, FigureInput figure, String refusal, boolean saved) {
        return new Form(
                subject.names().get(page.language().code()),
                UiMessages.period(period()),
                path(),
                query(),
                text.difficulties,
                text.nextTasks,
                text.proposals,
                DepartmentEntry.of(subject, period()).stream().map(BriefWritingPages::row).toList(),
                figure,
                refusal,
                saved);
    }

    private static RemarksInput text(Remarks remarks) {
        RemarksInput input = new RemarksInput();
        input.difficulties = String.join("\n", remarks.difficulties());
        input.nextTasks = String.join("\n", remarks.nextTasks());
        input.proposals = String.join("\n", remarks.proposals());
        return input;
    }

    private static Row row(DepartmentEntry entry) {
        DepartmentFigure told = entry.told();
        String amount = VietnameseFormat.number(told.amount());
        return new Row(
                entry.id,
                "writing.figure." + told.figure(),
                told.currency() == null ? amount : amount + " " + told.currency(),
                told.organ(),
                told.document());
    }

    private Response back() {
        String saved = query().isEmpty() ? "?da-luu=1" : query() + "&da-luu=1";
        return Response.seeOther(URI.create(path() + saved)).build();
    }

    private String path() {
        return "/bao-cao/" + subject().slug() + "/" + period() + "/phan-viet";
    }

    private String query() {
        return calendar == Calendar.CALENDAR ? "" : "?calendar=" + calendar;
    }

    private Subject subject() {
        Subject subject = subjects.find(province).orElseThrow(Missing::new);
        access.requireAll(subject.asked());
        return subject;
    }

    private Period period() {
        try {
            return Period.parse(period, calendar);
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            throw new Missing();
        }
    }
}
