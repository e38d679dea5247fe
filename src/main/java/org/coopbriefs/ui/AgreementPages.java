package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.CalendarLink;
import org.coopbriefs.account.CalendarLinks;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.AgreementRegister;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Criteria;
import org.coopbriefs.activity.AgreementRegister.Status;
import org.coopbriefs.activity.AgreementRegister.Term;
import org.coopbriefs.archive.PublicAddress;
import org.coopbriefs.export.AgreementCalendar;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** The register of agreements, what ends when, and a calendar of it for other programs. */
@Path(AgreementPages.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class AgreementPages {

    static final String PATH = "/thoa-thuan";

    private static final int MOST_ENDINGS = 20;
    private static final int MOST_IN_MONTHS = 500;
    private static final int MOST_IN_CALENDAR = 2000;

    @Inject AgreementRegister register;
    @Inject CalendarLinks links;
    @Inject Provinces provinces;
    @Inject UnitGroups units;
    @Inject BriefWords words;
    @Inject Access access;
    @Inject PublicAddress addresses;
    @Inject Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance register(Register register);

        static native TemplateInstance link(String address);
    }

    /** What the register is narrowed to; empty means any. */
    public static class Query {
        @QueryParam("province")
        public String province;

        @QueryParam("status")
        public Status status;

        @QueryParam("term")
        public Term term;

        String province() {
            return province == null || province.isBlank() ? null : province;
        }

        /** As the query of an address. */
        public String text() {
            StringJoiner query = new StringJoiner("&");
            if (province() != null) {
                query.add("province=" + province());
            }
            if (status != null) {
                query.add("status=" + status);
            }
            if (term != null) {
                query.add("term=" + term);
            }
            return query.toString();
        }

        /** The same party's signed documents that end within twelve months. */
        public String ending() {
            return "status=SIGNED&term=EXPIRING"
                    + (province() == null ? "" : "&province=" + province());
        }
    }

    /**
     * A page of the register.
     *
     * @param ending what ends within twelve months, the next first
     * @param linked whether the reader has a calendar link
     */
    public record Register(
            List<Agreement> items,
            Paging.Page<Agreement> page,
            Query asked,
            List<UnitGroups.Group> units,
            PeriodBars bars,
            EndingCalendar calendar,
            List<Agreement> ending,
            boolean linked) {

        /** The first that end within twelve months. */
        public List<Agreement> endings() {
            return ending.stream().limit(MOST_ENDINGS).toList();
        }

        /** True where more end than are listed. */
        public boolean isEndingsCut() {
            return ending.size() > MOST_ENDINGS;
        }

        public int mostEndings() {
            return MOST_ENDINGS;
        }

        public Status[] statuses() {
            return Status.values();
        }

        public Term[] terms() {
            return Term.values();
        }

        public boolean isMore() {
            return (page.page() + 1L) * page.size() < page.total();
        }
    }

    @GET
    public TemplateInstance register(@BeanParam Query asked, @BeanParam Paging paging) {
        Criteria criteria = criteria(asked);
        var found = register.find(criteria, paging.offset(), paging.size());
        LocalDate today = VietnamTime.today(clock);
        var around =
                register.ending(
                        new Criteria(criteria.visible(), criteria.units(), Status.SIGNED, null),
                        EndingCalendar.first(today),
                        EndingCalendar.last(today),
                        MOST_IN_MONTHS);
        return Templates.register(
                new Register(
                        found.items(),
                        paging.of(found.items(), found.total()),
                        asked,
                        units.visible(
                                asked.province() == null ? List.of() : List.of(asked.province())),
                        PeriodBars.of(found.items()),
                        EndingCalendar.of(today, around),
                        around.items().stream().filter(one -> one.term() == Term.EXPIRING).toList(),
                        CalendarLink.of(access.userName()).isPresent()));
    }

    private Criteria criteria(Query asked) {
        if (asked.province() != null) {
            access.requireAll(List.of(asked.province()));
        }
        Set<String> wanted =
                asked.province() == null ? Set.of() : provinces.unitsCountedAs(asked.province());
        return new Criteria(access.provinces(), wanted, asked.status, asked.term);
    }

    /** Makes a link for calendar programs and shows it, this once. */
    @POST
    @Path("lich")
    public TemplateInstance link() {
        String token = links.make();
        return Templates.link(addresses.of(PATH + "/lich/" + token + ".ics").toString());
    }

    /** From now on the link leads nowhere. */
    @POST
    @Path("lich/thu-hoi")
    public Response revoke() {
        links.revoke();
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** What the holder of a link may see; the link itself is the proof. */
    @GET
    @Path("lich/{token}.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    public String calendar(@PathParam("token") String token) {
        Set<String> visible = links.unitsOf(token).orElseThrow(Missing::new);
        List<AgreementCalendar.Ending> endings =
                register
                        .find(
                                new Criteria(visible, Set.of(), Status.SIGNED, null),
                                0,
                                MOST_IN_CALENDAR)
                        .items()
                        .stream()
                        .filter(agreement -> agreement.lastDay() != null)
                        .map(this::ending)
                        .toList();
        return AgreementCalendar.of(words.text("agreements.calendar"), endings, clock.instant());
    }

    private AgreementCalendar.Ending ending(Agreement agreement) {
        String parties = String.join(", ", agreement.parties().stream().map(words::unit).toList());
        return new AgreementCalendar.Ending(
                String.valueOf(agreement.fact()),
                agreement.lastDay(),
                words.text("agreements.ends", parties),
                words.text(
                        "agreements.ends-about",
                        agreement.begins() == null ? "" : UiMessages.date(agreement.begins()),
                        UiMessages.date(agreement.ends())));
    }
}
