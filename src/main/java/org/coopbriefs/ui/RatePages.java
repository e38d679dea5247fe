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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.RateRegister;
import org.coopbriefs.brief.EnteredRate;
import org.coopbriefs.reference.Rate;
import org.coopbriefs.reference.Rates;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.text.VietnameseInput;
import org.coopbriefs.web.Missing;

/** Exchange rates: what is known with its source, and more of them. */
@Path(RatePages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class RatePages {

    static final String PATH = "/thiet-lap/ty-gia";

    @Inject RateRegister register;
    @Inject Rates seeds;
    @Inject Access access;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);
    }

    /** A rate as the list shows it; {@code id} and who entered it are null for one of the seeds. */
    public record Row(Long id, Rate rate, String enteredBy, Instant enteredAt, boolean replaced) {

        public String vnd() {
            return VietnameseFormat.number(rate.vnd());
        }

        private Row asReplaced() {
            return new Row(id, rate, enteredBy, enteredAt, true);
        }
    }

    /** The rates of a currency, the newest first. */
    public record Group(String currency, List<Row> rows) {}

    /** The lists, and the form above them; {@code refusal} is a key or null. */
    public record Listing(List<Group> groups, Input form, String refusal) {
        public List<String> currencies() {
            return RateRegister.CURRENCIES;
        }
    }

    /** What the form sends. */
    public static class Input {
        @FormParam("currency")
        @DefaultValue("")
        public String currency = "";

        @FormParam("day")
        @DefaultValue("")
        public String day = "";

        @FormParam("vnd")
        @DefaultValue("")
        public String vnd = "";

        @FormParam("source")
        @DefaultValue("")
        public String source = "";

        private LocalDate day() {
            try {
                EdtfDate date = VietnameseInput.date(day);
                return date == null || !date.isDay() ? null : date.first();
            } catch (VietnameseInput.Unreadable noDate) {
                return null;
            }
        }

        private BigDecimal vnd() {
            try {
                return VietnameseInput.number(vnd);
            } catch (VietnameseInput.Unreadable noNumber) {
                return null;
            }
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(new Listing(groups(), new Input(), null));
    }

    @POST
    public Response enter(@BeanParam Input input) {
        try {
            register.enter(
                    input.currency, input.day(), input.vnd(), input.source, access.userName());
            return back();
        } catch (RateRegister.Refused refused) {
            Listing again = new Listing(groups(), input, "rates.bad." + refused.field());
            return Response.status(400).entity(Templates.list(again)).build();
        }
    }

    /** Takes away one that was entered; what it replaced is used again. */
    @POST
    @Path("{id}/bo")
    public Response remove(@PathParam("id") long id) {
        if (!register.remove(id)) {
            throw new Missing();
        }
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    private List<Group> groups() {
        Stream<Row> given =
                seeds.all().stream().map(rate -> new Row(null, rate, null, null, false));
        Stream<Row> entered = EnteredRate.inOrder().stream().map(RatePages::row);
        Map<String, List<Row>> byCurrency =
                Stream.concat(given, entered)
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.rate().currency(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byCurrency.entrySet().stream()
                .map(one -> new Group(one.getKey(), newestFirst(one.getValue())))
                .toList();
    }

    private static Row row(EnteredRate rate) {
        return new Row(rate.id, rate.told(), rate.enteredBy, rate.enteredAt, false);
    }

    /** Of those for one day only the last is in force. */
    private static List<Row> newestFirst(List<Row> inOrderOfEntry) {
        List<Row> rows = new ArrayList<>(inOrderOfEntry);
        Collections.reverse(rows);
        rows.sort(Comparator.comparing((Row row) -> row.rate().date()).reversed());
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).rate().date().equals(rows.get(i - 1).rate().date())) {
                rows.set(i, rows.get(i).asReplaced());
            }
        }
        return rows;
    }
}
