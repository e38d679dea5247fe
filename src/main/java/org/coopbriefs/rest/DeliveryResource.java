package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.delivery.Deliveries;
import org.coopbriefs.delivery.DeliveryAttempt;
import org.coopbriefs.delivery.DeliveryDecisions;
import org.coopbriefs.delivery.DeliveryFilter;
import org.coopbriefs.delivery.DeliveryState;
import org.coopbriefs.delivery.OutboxMessage;
import org.coopbriefs.delivery.Purpose;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.plan.Runs;
import org.coopbriefs.text.CsvTable;
import org.coopbriefs.text.CsvTable.Separator;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.CsvQuery;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/** The proof: what was sent to whom, when, and what the mail server said. */
@Path("/api")
@RolesAllowed(Role.EDITOR_NAME)
public class DeliveryResource {

    private static final int AT_ONCE = 500;

    private static final List<String> HEAD =
            List.of(
                    "id",
                    "province",
                    "period",
                    "calendar",
                    "edition",
                    "purpose",
                    "name",
                    "address",
                    "language",
                    "form",
                    "sha256",
                    "messageId",
                    "state",
                    "attempts",
                    "queuedAt",
                    "settledAt",
                    "answer",
                    "decidedBy",
                    "run");

    @Inject Deliveries deliveries;
    @Inject DeliveryDecisions decisions;
    @Inject Runs runs;
    @Inject Audit audit;

    /** What is asked for. */
    public static class Query {
        @QueryParam("province")
        public String province;

        @QueryParam("period")
        public String period;

        /** Of the period; absent means either. */
        @QueryParam("calendar")
        public String calendar;

        @QueryParam("state")
        public String state;

        @QueryParam("q")
        public String text;

        /** Id of a schedule's run. */
        @QueryParam("run")
        public Long run;
    }

    record DeliveryView(
            long id,
            String province,
            String period,
            String calendar,
            int edition,
            Purpose purpose,
            String name,
            String address,
            String language,
            Form form,
            String sha256,
            String messageId,
            DeliveryState state,
            int attempts,
            OffsetDateTime queuedAt,
            OffsetDateTime settledAt,
            OffsetDateTime nextAttemptAt,
            String answer,
            String decidedBy,
            Long run) {

        static DeliveryView of(OutboxMessage message, Long run) {
            return new DeliveryView(
                    message.id,
                    message.edition.province,
                    message.edition.period,
                    message.edition.calendar,
                    message.edition.number,
                    message.purpose,
                    message.name,
                    message.address,
                    message.language,
                    message.form,
                    message.sha256,
                    message.messageId,
                    message.state,
                    message.attempts,
                    at(message.createdAt),
                    at(message.settledAt),
                    message.state.isWaiting() ? at(message.nextAt) : null,
                    message.answer,
                    message.decidedBy,
                    run);
        }
    }

    record AttemptView(
            int number,
            String address,
            OffsetDateTime begunAt,
            OffsetDateTime endedAt,
            DeliveryState outcome,
            Integer code,
            String answer,
            String node) {

        static AttemptView of(DeliveryAttempt attempt) {
            return new AttemptView(
                    attempt.number,
                    attempt.address,
                    at(attempt.startedAt),
                    at(attempt.endedAt),
                    attempt.outcome,
                    attempt.code,
                    attempt.answer,
                    attempt.node);
        }
    }

    record Proof(DeliveryView delivery, List<AttemptView> attempts) {}

    record Resent(int messages) {}

    record Wanted(DeliveryDecisions.Decision decision) {}

    @GET
    @Path("deliveries")
    public Paging.Page<DeliveryView> list(@BeanParam Query asked, @BeanParam Paging paging) {
        DeliveryFilter filter = filter(asked);
        List<OutboxMessage> found = deliveries.find(filter, paging.offset(), paging.size());
        return paging.of(views(found), deliveries.count(filter));
    }

    @GET
    @Path("deliveries.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam Query asked, @BeanParam CsvQuery form) {
        Separator separator = form.separator();
        DeliveryFilter filter = filter(asked);
        audit.record(AuditAction.EXPORTED, "deliveries");
        StreamingOutput table = out -> write(filter, separator, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deliveries.csv\"")
                .build();
    }

    /** One message with all that happened to it. */
    @GET
    @Path("deliveries/{id}")
    public Proof proof(@PathParam("id") long id) {
        OutboxMessage message = deliveries.find(id).orElseThrow(Missing::new);
        return new Proof(
                view(message), deliveries.attempts(message).stream().map(AttemptView::of).toList());
    }

    /** Decides what is to be done with it. */
    @POST
    @Path("deliveries/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeliveryView decide(@PathParam("id") long id, Wanted wanted) {
        deliveries.find(id).orElseThrow(Missing::new);
        if (wanted == null || wanted.decision() == null) {
            throw new BadParameter("decision");
        }
        return view(decisions.decide(id, wanted.decision()));
    }

    /** Sends again to those, among what is asked for, whom a message has not reached. */
    @POST
    @Path("deliveries/resend")
    public Resent resend(@BeanParam Query asked) {
        return new Resent(decisions.resendFailed(filter(asked)));
    }

    private DeliveryFilter filter(Query asked) {
        DeliveryFilter filter =
                DeliveryFilter.of(
                        asked.province, asked.period, asked.calendar, asked.state, asked.text);
        return runs.narrowed(filter, asked.run).orElseThrow(Missing::new);
    }

    private DeliveryView view(OutboxMessage message) {
        return views(List.of(message)).getFirst();
    }

    private List<DeliveryView> views(List<OutboxMessage> messages) {
        Map<Long, Long> made = runs.of(messages.stream().map(m -> m.edition.id).toList());
        return messages.stream()
                .map(message -> DeliveryView.of(message, made.get(message.edition.id)))
                .toList();
    }

    private void write(DeliveryFilter filter, Separator separator, OutputStream out)
            throws IOException {
        try (CsvTable table = new CsvTable(out, HEAD, separator)) {
            int offset = 0;
            List<OutboxMessage> some = deliveries.find(filter, offset, AT_ONCE);
            while (!some.isEmpty()) {
                views(some).forEach(view -> table.row(cells(view)));
                offset += some.size();
                some = deliveries.find(filter, offset, AT_ONCE);
            }
        }
    }

    private static List<Object> cells(DeliveryView view) {
        return Arrays.asList(
                view.id,
                view.province,
                view.period,
                view.calendar,
                view.edition,
                view.purpose,
                view.name,
                view.address,
                view.language,
                view.form,
                view.sha256,
                view.messageId,
                view.state,
                view.attempts,
                view.queuedAt,
                view.settledAt,
                view.answer,
                view.decidedBy,
                view.run);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : VietnamTime.at(instant);
    }
}
