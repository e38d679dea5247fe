package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.AgreementRegister;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Criteria;
import org.coopbriefs.activity.AgreementRegister.Status;
import org.coopbriefs.activity.AgreementRegister.Term;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.CsvTable;
import org.coopbriefs.text.CsvTable.Separator;
import org.coopbriefs.web.CsvQuery;

/** The register of agreements as a table. */
@Path("/api/agreements.csv")
@RolesAllowed(Role.VIEWER_NAME)
public class AgreementResource {

    private static final int MOST = 10_000;

    private static final List<String> HEAD =
            List.of(
                    "parties",
                    "level",
                    "instrument",
                    "status",
                    "signed",
                    "periodFrom",
                    "periodTo",
                    "lastDay",
                    "term",
                    "articles",
                    "unconfirmed",
                    "fact");

    @Inject AgreementRegister register;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject Audit audit;

    /** What the caller may see of it; parties by slug. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @QueryParam("province") String province,
            @QueryParam("status") Status status,
            @QueryParam("term") Term term,
            @BeanParam CsvQuery form) {
        Separator separator = form.separator();
        boolean any = province == null || province.isBlank();
        Set<String> units = any ? Set.of() : provinces.unitsCountedAs(province);
        var found = register.find(new Criteria(access.provinces(), units, status, term), 0, MOST);
        audit.record(AuditAction.EXPORTED, "agreements", null, province);
        StreamingOutput table = out -> write(found.items(), separator, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agreements.csv\"")
                .build();
    }

    private static void write(List<Agreement> agreements, Separator separator, OutputStream out)
            throws IOException {
        try (CsvTable table = new CsvTable(out, HEAD, separator)) {
            agreements.forEach(agreement -> table.row(cells(agreement)));
        }
    }

    private static List<Object> cells(Agreement agreement) {
        return Arrays.asList(
                String.join("; ", agreement.parties()),
                agreement.level(),
                agreement.instrument(),
                agreement.status(),
                agreement.signed(),
                agreement.begins(),
                agreement.ends(),
                agreement.lastDay(),
                agreement.term(),
                agreement.articles(),
                agreement.unconfirmed(),
                agreement.fact());
    }
}
