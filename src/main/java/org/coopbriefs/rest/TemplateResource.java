package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.report.TemplateTrial;
import org.coopbriefs.report.TemplateUpload;
import org.coopbriefs.report.TemplateVersion;
import org.coopbriefs.report.Templates;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Versions of the template that draws the briefs. */
@Path("/api/templates")
@RolesAllowed(Role.ADMIN_NAME)
public class TemplateResource {

    @Inject TemplateTrial trial;
    @Inject Templates templates;
    @Inject Access access;

    /**
     * @param origin FOLDER or UPLOADED
     * @param live whether it draws new briefs; where none is live the installation's folder does
     */
    record VersionView(
            String version,
            String origin,
            String label,
            String keptBy,
            OffsetDateTime keptAt,
            boolean live) {

        static VersionView of(TemplateVersion version) {
            return new VersionView(
                    version.version,
                    version.origin.name(),
                    version.label,
                    version.keptBy,
                    VietnamTime.at(version.keptAt),
                    version.live);
        }
    }

    @GET
    public List<VersionView> list() {
        return TemplateVersion.inOrder().stream().map(VersionView::of).toList();
    }

    /** Takes a zip or the files of a template; 422 with file, line and reason where it is bad. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm(FileUpload.ALL) List<FileUpload> files) throws IOException {
        if (files == null || files.isEmpty()) {
            throw new BadParameter("files");
        }
        TemplateUpload upload = new TemplateUpload();
        for (FileUpload file : files) {
            try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                upload.add(file.fileName(), content);
            }
        }
        TemplateVersion kept = trial.take(upload, files.getFirst().fileName(), access.userName());
        return Response.created(URI.create("/api/templates/" + kept.version + ".zip"))
                .entity(VersionView.of(kept))
                .build();
    }

    /** Lets a version draw all briefs from now on. */
    @POST
    @Path("{version}/live")
    public void goLive(@PathParam("version") String version) {
        if (!templates.goLive(version)) {
            throw new Missing();
        }
    }

    /** Lets the installation's folder draw again. */
    @DELETE
    @Path("live")
    public void backToFolder() {
        templates.backToFolder();
    }

    /** The files that an edition was drawn with. */
    @GET
    @Path("{version}.zip")
    @Produces({"application/zip", Problems.MEDIA_TYPE})
    public byte[] files(@PathParam("version") String version) {
        return templates.zip(version).orElseThrow(Missing::new);
    }

    /** Sample data as a version draws it. */
    @GET
    @Path("{version}/preview.pdf")
    @Produces({"application/pdf", Problems.MEDIA_TYPE})
    public byte[] preview(
            @PathParam("version") String version,
            @QueryParam("lang") @DefaultValue("vi") String language) {
        return trial.preview(version, language).orElseThrow(Missing::new);
    }
}
