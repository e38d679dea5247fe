package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.KeptFile;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.recipient.Recipients;
import org.coopbriefs.report.PagePictures;
import org.coopbriefs.web.Missing;

/** A brief's PDF, page by page, as pictures. */
@Path(BriefAddress.PATH + "/{province}/{period}/xem-truoc")
@RolesAllowed(Role.VIEWER_NAME)
public class BriefPreviewPages {

    @Inject BriefDesk desk;
    @Inject BriefArchive archive;
    @Inject Audit audit;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(Preview preview);
    }

    /** The pages to show. {@code query} follows the addresses of pictures. */
    public record Preview(
            BriefEdition edition,
            Period period,
            String language,
            int pages,
            String path,
            String query) {

        public List<Integer> numbers() {
            return IntStream.rangeClosed(1, pages).boxed().toList();
        }

        /** A draft is drawn in each, what was issued may be in some only. */
        public List<String> languages() {
            return edition.state == Brief.State.DRAFT
                    ? Recipients.LANGUAGES
                    : KeptFile.hashes(KeptFile.of(edition)).keySet().stream()
                            .sorted(Comparator.comparing(Recipients.LANGUAGES::indexOf))
                            .toList();
        }

        /** What follows the path for another language. */
        public String in(String other) {
            return query.replace("lang=" + language, "lang=" + other);
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance preview(
            @BeanParam BriefAddress address,
            @QueryParam("lang") @DefaultValue("vi") String language) {
        BriefEdition edition = desk.edition(address);
        Period period = edition.span();
        String query = BriefAddress.query(period, edition.number);
        return Templates.preview(
                new Preview(
                        edition,
                        period,
                        language,
                        PagePictures.count(file(edition, language).bytes),
                        BriefAddress.path(edition.province, period),
                        query + "&lang=" + language));
    }

    /** One page, which is noted as a download; a browser that has it is told so. */
    @GET
    @Path("{page}.png")
    @Produces("image/png")
    public Response page(
            @BeanParam BriefAddress address,
            @PathParam("page") int number,
            @QueryParam("lang") @DefaultValue("vi") String language,
            @Context Request request) {
        BriefEdition edition = desk.edition(address);
        BriefFile file = file(edition, language);
        EntityTag tag = new EntityTag(file.sha256 + "-" + number);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        byte[] picture = PagePictures.png(file.bytes, number).orElseThrow(Missing::new);
        audit.record(
                AuditAction.BRIEF_DOWNLOADED,
                edition.key(),
                null,
                Map.of("page", number, "language", language, "sha256", file.sha256));
        return Response.ok(picture).tag(tag).build();
    }

    private BriefFile file(BriefEdition edition, String language) {
        return archive.file(edition, language, BriefFile.Part.BRIEF).orElseThrow(Missing::new);
    }
}
