package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.Map;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.BriefFile.Part;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Problems;

/**
 * The files of a brief, drawn once and kept: itself, its annex where that is too long for it, and
 * the rows of that.
 */
@Path("/api/briefs")
@RolesAllowed(Role.VIEWER_NAME)
public class BriefFileResource {

    private static final String PDF = "application/pdf";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject AskedBriefs asked;
    @Inject BriefArchive archive;
    @Inject Audit audit;

    /** Which file is meant: of the latest edition where none is named. */
    public static class Wanted {
        @BeanParam public BriefResource.Address address;

        @QueryParam("lang")
        @DefaultValue("vi")
        public String language;

        @QueryParam("edition")
        public Integer edition;
    }

    @GET
    @Path("{province}/{period}.pdf")
    @Produces({PDF, Problems.MEDIA_TYPE})
    public Response pdf(@BeanParam Wanted wanted, @Context Request request) {
        return answer(wanted, Part.BRIEF, PDF, request);
    }

    /** The annex as PDF; 404 where it stands in the brief itself. */
    @GET
    @Path("{province}/{period}/annex.pdf")
    @Produces({PDF, Problems.MEDIA_TYPE})
    public Response annex(@BeanParam Wanted wanted, @Context Request request) {
        return answer(wanted, Part.ANNEX, PDF, request);
    }

    /** The rows of the annex as CSV, wherever it stands. */
    @GET
    @Path("{province}/{period}/annex.csv")
    @Produces({CSV, Problems.MEDIA_TYPE})
    public Response rows(@BeanParam Wanted wanted, @Context Request request) {
        return answer(wanted, Part.ROWS, CSV, request);
    }

    private Response answer(Wanted wanted, Part part, String type, Request request) {
        BriefEdition edition = asked.edition(wanted.address, wanted.edition);
        BriefFile file = file(edition, wanted.language, part);
        EntityTag tag = new EntityTag(file.sha256);
        Date modified = Date.from(edition.compiledAt);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(modified, tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String name = edition.fileName(wanted.language, part);
        audit.record(
                AuditAction.BRIEF_DOWNLOADED,
                edition.key(),
                null,
                Map.of("file", name, "language", wanted.language, "sha256", file.sha256));
        return Response.ok(file.bytes, type)
                .tag(tag)
                .lastModified(modified)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown(part, name))
                .build();
    }

    private BriefFile file(BriefEdition edition, String language, Part part) {
        BriefFile brief =
                archive.file(edition, language, Part.BRIEF)
                        .orElseThrow(() -> new BadParameter("lang"));
        return part == Part.BRIEF
                ? brief
                : archive.file(edition, language, part).orElseThrow(NoAnnex::new);
    }

    private static String shown(Part part, String name) {
        String how = part == Part.ROWS ? "attachment" : "inline";
        return "%s; filename=\"%s\"".formatted(how, name);
    }

    /** The edition has no such file: it holds its annex itself. */
    static final class NoAnnex extends RuntimeException {}
}
