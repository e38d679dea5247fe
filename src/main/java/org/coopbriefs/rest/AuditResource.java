package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.AuditEntry;
import org.coopbriefs.account.AuditFilter;
import org.coopbriefs.account.AuditLog;
import org.coopbriefs.account.Role;
import org.coopbriefs.text.CsvTable;
import org.coopbriefs.text.CsvTable.Separator;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.AuditQuery;
import org.coopbriefs.web.CsvQuery;
import org.coopbriefs.web.Paging;

/** Who did what. */
@Path("/api")
@RolesAllowed(Role.ADMIN_NAME)
public class AuditResource {

    private static final List<String> HEAD =
            List.of(
                    "number",
                    "at",
                    "who",
                    "address",
                    "action",
                    "record",
                    "before",
                    "after",
                    "previousHash",
                    "hash");

    @Inject AuditLog log;
    @Inject Audit audit;

    record EntryView(
            long number,
            OffsetDateTime at,
            String who,
            String address,
            AuditAction action,
            String record,
            String before,
            String after,
            String previousHash,
            String hash) {

        static EntryView of(AuditEntry entry) {
            return new EntryView(
                    entry.number,
                    VietnamTime.at(entry.at),
                    entry.who,
                    entry.address,
                    entry.action,
                    entry.record,
                    entry.before,
                    entry.after,
                    entry.previousHash,
                    entry.hash);
        }
    }

    @GET
    @Path("audit")
    public Paging.Page<EntryView> list(@BeanParam AuditQuery asked, @BeanParam Paging paging) {
        AuditFilter filter = asked.filter();
        List<EntryView> entries =
                log.find(filter, paging.offset(), paging.size()).stream()
                        .map(EntryView::of)
                        .toList();
        return paging.of(entries, log.count(filter));
    }

    @GET
    @Path("audit.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam AuditQuery asked, @BeanParam CsvQuery form) {
        Separator separator = form.separator();
        AuditFilter filter = asked.filter();
        audit.record(AuditAction.EXPORTED, "audit", null, asked.text());
        StreamingOutput table = out -> write(filter, separator, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }

    private void write(AuditFilter filter, Separator separator, OutputStream out)
            throws IOException {
        try (CsvTable table = new CsvTable(out, HEAD, separator)) {
            log.each(filter, entry -> table.row(cells(entry)));
        }
    }

    private static List<Object> cells(AuditEntry entry) {
        return Arrays.asList(
                entry.number,
                VietnamTime.at(entry.at),
                entry.who,
                entry.address,
                entry.action,
                entry.record,
                entry.before,
                entry.after,
                entry.previousHash,
                entry.hash);
    }
}
