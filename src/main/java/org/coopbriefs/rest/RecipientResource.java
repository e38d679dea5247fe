package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.RecipientData;
import org.coopbriefs.delivery.recipient.RecipientTable;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.text.CsvTable;
import org.coopbriefs.text.CsvTable.Separator;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.CsvQuery;
import org.coopbriefs.web.Paging;

/** Who gets briefs by mail. */
@Path("/api")
@RolesAllowed(Role.ADMIN_NAME)
public class RecipientResource {

    @Inject Recipients recipients;
    @Inject RecipientTable table;
    @Inject Audit audit;

    record RecipientView(
            long id,
            String name,
            String address,
            String language,
            boolean byOffice,
            Set<String> groups,
            OffsetDateTime heldAt,
            String heldReason,
            OffsetDateTime unsubscribedAt) {

        static RecipientView of(Recipient recipient) {
            return new RecipientView(
                    recipient.id,
                    recipient.name,
                    recipient.address,
                    recipient.language,
                    recipient.byOffice,
                    recipient.groups,
                    at(recipient.heldAt),
                    recipient.heldReason,
                    at(recipient.unsubscribedAt));
        }

        private static OffsetDateTime at(Instant instant) {
            return instant == null ? null : VietnamTime.at(instant);
        }
    }

    @GET
    @Path("recipients")
    public Paging.Page<RecipientView> list(@QueryParam("q") String text, @BeanParam Paging paging) {
        List<RecipientView> found =
                recipients.find(text, paging.offset(), paging.size()).stream()
                        .map(RecipientView::of)
                        .toList();
        return paging.of(found, recipients.count(text));
    }

    @GET
    @Path("recipients.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam CsvQuery form) {
        Separator separator = form.separator();
        List<RecipientData> all = recipients.all();
        audit.record(AuditAction.EXPORTED, "recipients");
        StreamingOutput rows = out -> write(all, separator, out);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recipients.csv\"")
                .build();
    }

    /** Reads a table; with any fault in it nothing is kept, and all faults are told (422). */
    @POST
    @Path("recipients.csv")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(String text) {
        RecipientTable.Read read = table.read(text == null ? "" : text);
        return Response.status(read.faults().isEmpty() ? 200 : 422).entity(read).build();
    }

    private static void write(List<RecipientData> all, Separator separator, OutputStream out)
            throws IOException {
        try (CsvTable csv = new CsvTable(out, RecipientTable.COLUMNS, separator)) {
            all.forEach(data -> csv.row(RecipientTable.cells(data)));
        }
    }
}
