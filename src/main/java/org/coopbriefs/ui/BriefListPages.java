package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.StringJoiner;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefShelf;
import org.coopbriefs.archive.BriefShelf.Length;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Paging;

/** All briefs by province and period, and the form that compiles one. */
@Path(BriefAddress.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class BriefListPages {

    /** What the form offers: each kind of period with its numbers, in the order of the year. */
    private static final List<String> SPANS =
            List.of(
                    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "Q1",
                    "Q2", "Q3", "Q4", "H1", "H2", "9M", "");

    @Inject BriefShelf shelf;
    @Inject Compiling compiling;
    @Inject BriefDesk desk;
    @Inject BriefWords words;
    @Inject UnitGroups units;
    @Inject Access access;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Shelf shelf);
    }

    /** What the list can be narrowed to; empty means any. */
    public static class Query {
        @QueryParam("province")
        public String province;

        @QueryParam("year")
        public Integer year;

        @QueryParam("length")
        public Length length;

        @QueryParam("state")
        public Brief.State state;

        @QueryParam("ready")
        public Boolean ready;

        BriefShelf.Filter filter() {
            return new BriefShelf.Filter(province(), year, length, state, ready);
        }

        String province() {
            return province == null || province.isBlank() ? null : province;
        }

        /** As the query of an address. */
        public String text() {
            StringJoiner query = new StringJoiner("&");
            add(query, "province", province());
            add(query, "year", year);
            add(query, "length", length);
            add(query, "state", state);
            add(query, "ready", ready);
            return query.toString();
        }

        private static void add(StringJoiner query, String name, Object value) {
            if (value != null) {
                String text = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
                query.add(name + "=" + text);
            }
        }
    }

    /** A stretch of a year to choose from. */
    public record Span(String code, Period period) {
        static Span of(int year, String code) {
            String text = "%04d".formatted(year) + (code.isEmpty() ? "" : "-" + code);
            return new Span(code, Period.parse(text));
        }
    }

    /** A page of the list, and what its forms offer. */
    public record Shelf(
            List<BriefRow> rows,
            Query asked,
            Paging.Page<BriefRow> page,
            List<UnitGroups.Group> wanted,
            List<UnitGroups.Group> units,
            int year,
            String refusal) {

        public Length[] lengths() {
            return Length.values();
        }

        public Brief.State[] states() {
            return Brief.State.values();
        }

        public Calendar[] calendars() {
            return Calendar.values();
        }

        public List<Span> spans() {
            return SPANS.stream().map(span -> Span.of(year, span)).toList();
        }

        public boolean isMore() {
            return (page.page() + 1L) * page.size() < page.total();
        }
    }

    /** What the form sends: whose brief, of what stretch of which year. */
    public static class Order {
        @FormParam("province")
        public String province;

        /** The other unit of a pair; empty for none. */
        @FormParam("partner")
        public String partner;

        @FormParam("year")
        public Integer year;

        /** As in a period's name behind the year: 06, Q2, H1, 9M; empty for the year. */
        @FormParam("span")
        public String span;

        @FormParam("calendar")
        public Calendar calendar;

        String subject() {
            if (province == null || province.isBlank()) {
                throw new BadParameter("province");
            }
            return partner == null || partner.isBlank() ? province : province + "+" + partner;
        }

        Period period() {
            if (year == null || span == null || calendar == null) {
                throw new BadParameter("period");
            }
            try {
                String text = "%04d".formatted(year) + (span.isEmpty() ? "" : "-" + span);
                return Period.parse(text, calendar);
            } catch (IllegalArgumentException | DateTimeException notAPeriod) {
                throw new BadParameter("period");
            }
        }
    }

    @GET
    public TemplateInstance list(@BeanParam Query asked, @BeanParam Paging paging) {
        return Templates.list(shelf(asked, paging, null));
    }

    private Shelf shelf(Query asked, Paging paging, String refusal) {
        var reader = new BriefShelf.Reader(access.provinces(), access.mayEdit());
        List<BriefRow> rows =
                shelf.find(reader, asked.filter(), paging.offset(), paging.size()).stream()
                        .map(item -> BriefRow.of(item, json, words))
                        .toList();
        return new Shelf(
                rows,
                asked,
                paging.of(rows, shelf.count(reader, asked.filter())),
                units.visible(asked.province() == null ? List.of() : List.of(asked.province())),
                access.mayEdit() ? units.visible(List.of()) : List.of(),
                VietnamTime.today(clock).getYear(),
                refusal);
    }

    /** Compiles a brief now and opens it. */
    @POST
    @RolesAllowed(Role.EDITOR_NAME)
    public Response compile(@BeanParam Order order) {
        Subject subject = desk.subject(order.subject());
        URI brief = BriefAddress.of(subject.slug(), order.period());
        return CompilingPages.after(
                compiling.ask(subject, order.period()), Response.seeOther(brief).build());
    }
}
