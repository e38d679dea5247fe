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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.coopbriefs.account.Role;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.Deliveries;
import org.coopbriefs.delivery.DeliveryAttempt;
import org.coopbriefs.delivery.DeliveryDecisions;
import org.coopbriefs.delivery.DeliveryFilter;
import org.coopbriefs.delivery.DeliveryState;
import org.coopbriefs.delivery.OutboxMessage;
import org.coopbriefs.plan.Runs;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.Problems;

/** What was sent, and what became of it: what needs a person first. */
@Path(DeliveryPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class DeliveryPages {

    static final String PATH = "/gui";

    @Inject Deliveries deliveries;
    @Inject DeliveryDecisions decisions;
    @Inject Runs runs;
    @Inject Subjects subjects;
    @Inject Problems problems;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);

        static native TemplateInstance one(Proof proof);
    }

    /** A message as the list shows it. */
    public record Row(OutboxMessage message, String subject) {}

    /** How many messages there are in a state. */
    public record Count(DeliveryState state, long number) {}

    /** A subject that something was sent of. */
    public record Choice(String slug, String name) {}

    /** A page of the list. */
    public record Listing(
            List<Row> rows,
            List<Count> counts,
            List<Choice> subjects,
            Query asked,
            int page,
            boolean more) {
        public Calendar[] calendars() {
            return Calendar.values();
        }

        public DeliveryState[] states() {
            return DeliveryState.values();
        }

        public boolean failed() {
            return counts.stream().anyMatch(count -> count.state == DeliveryState.BOUNCED);
        }

        public boolean resendable() {
            return failed() && asked.isOfOneBrief();
        }

        /** True where nothing was ever sent, and nothing was looked for. */
        public boolean empty() {
            return rows.isEmpty() && asked.text().isEmpty();
        }
    }

    /**
     * One message and all that happened to it.
     *
     * @param run id of the schedule's run that it came from, or null
     */
    public record Proof(
            OutboxMessage message, String subject, Long run, List<DeliveryAttempt> attempts) {
        public boolean uncertain() {
            return message.state == DeliveryState.UNCERTAIN;
        }

        public boolean resendable() {
            return message.state.mayBeResent();
        }

        public boolean waiting() {
            return message.state.isWaiting();
        }

        public boolean revocable() {
            return message.linkRevokedAt == null && message.form.name().equals("LINK");
        }
    }

    /** What is asked for; empty means any. */
    public static class Query {
        @QueryParam("province")
        public String province;

        @QueryParam("period")
        public String period;

        @QueryParam("calendar")
        public String calendar;

        @QueryParam("state")
        public String state;

        @QueryParam("q")
        public String words;

        /** Id of a schedule's run: only what its edition brought. */
        @QueryParam("run")
        public Long run;

        private DeliveryFilter filter() {
            return DeliveryFilter.of(province, period, calendar, state, words);
        }

        boolean isOfOneBrief() {
            return run != null || filter().isOfOneBrief();
        }

        /** What the reader can't choose is not repeated. */
        void forgetUnknown(List<Choice> choices) {
            if (choices.stream().noneMatch(choice -> choice.slug.equals(province))) {
                province = null;
            }
        }

        public String shown(String value) {
            return value == null ? "" : value;
        }

        /** As the query of an address. */
        public String text() {
            StringJoiner query = new StringJoiner("&");
            add(query, "province", province);
            add(query, "period", period);
            add(query, "calendar", calendar);
            add(query, "state", state);
            add(query, "q", words);
            add(query, "run", run == null ? null : run.toString());
            return query.toString();
        }

        private static void add(StringJoiner query, String name, String value) {
            if (value != null && !value.isBlank()) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
    }

    @GET
    public TemplateInstance list(@BeanParam Query asked, @BeanParam Paging paging) {
        DeliveryFilter filter = filter(asked);
        List<Row> rows =
                deliveries.find(filter, paging.offset(), paging.size()).stream()
                        .map(message -> new Row(message, name(message)))
                        .toList();
        boolean more = deliveries.count(filter) > paging.offset() + rows.size();
        List<Count> counts = counts(filter);
        List<Choice> choices =
                deliveries.subjects().stream().map(slug -> new Choice(slug, name(slug))).toList();
        asked.forgetUnknown(choices);
        return Templates.list(new Listing(rows, counts, choices, asked, paging.number(), more));
    }

    private DeliveryFilter filter(Query asked) {
        return runs.narrowed(asked.filter(), asked.run).orElseThrow(Missing::new);
    }

    private List<Count> counts(DeliveryFilter filter) {
        Map<DeliveryState, Long> counts = deliveries.counts(filter);
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") long id) {
        OutboxMessage message = deliveries.find(id).orElseThrow(Missing::new);
        Long edition = message.edition.id;
        return Templates.one(
                new Proof(
                        message,
                        name(message),
                        runs.of(List.of(edition)).get(edition),
                        deliveries.attempts(message)));
    }

    @POST
    @Path("{id}")
    public Response decide(
            @PathParam("id") long id,
            @FormParam("decision") DeliveryDecisions.Decision decision,
            HttpHeaders caller) {
        deliveries.find(id).orElseThrow(Missing::new);
        if (decision == null) {
            throw new BadParameter("decision");
        }
        try {
            long decided = decisions.decide(id, decision).id;
            return Response.seeOther(URI.create(PATH + "/" + decided)).build();
        } catch (DeliveryDecisions.NotNow notNow) {
            return problems.answer(409, "not-now", caller);
        } catch (DeliveryDecisions.MayNotGo refused) {
            return problems.answer(409, "may-not-go", caller);
        }
    }

    @POST
    @Path("{id}/thu-hoi")
    public Response revoke(@PathParam("id") long id) {
        deliveries.find(id).orElseThrow(Missing::new);
        decisions.revokeLink(id);
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    /** Sends again what the list shows as failed. */
    @POST
    @Path("gui-lai")
    public Response resend(@BeanParam Query asked, HttpHeaders caller) {
        try {
            decisions.resendFailed(filter(asked));
        } catch (DeliveryDecisions.TooWide anyBrief) {
            return problems.answer(400, "which-brief", caller);
        }
        return Response.seeOther(URI.create(PATH + "?" + asked.text())).build();
    }

    private String name(OutboxMessage message) {
        return name(message.edition.province);
    }

    private String name(String slug) {
        return subjects.find(slug).orElseThrow().names().get(page.language().code());
    }
}
