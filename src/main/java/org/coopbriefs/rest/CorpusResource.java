package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.export.CorpusCases;

/** What people corrected, for those who mend the rules. */
@Path("/api/corpus-cases.zip")
@RolesAllowed(Role.EDITOR_NAME)
public class CorpusResource {

    @Inject CorpusCases cases;
    @Inject Access access;
    @Inject Audit audit;

    @GET
    @Produces("application/zip")
    public Response cases() {
        Set<String> visible = access.provinces();
        audit.record(AuditAction.EXPORTED, "corpus-cases");
        StreamingOutput zip = out -> cases.write(visible, out);
        return Response.ok(zip)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"corpus-cases.zip\"")
                .build();
    }
}
