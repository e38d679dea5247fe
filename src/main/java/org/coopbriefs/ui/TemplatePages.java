package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.stream.IntStream;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.report.BrokenTemplate;
import org.coopbriefs.report.PagePictures;
import org.coopbriefs.report.TemplateTrial;
import org.coopbriefs.report.TemplateUpload;
import org.coopbriefs.report.TemplateVersion;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Templates of the briefs: upload one, look at it, let it go live, bring an older one back. */
@Path(TemplatePages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class TemplatePages {

    static final String PATH = "/thiet-lap/mau-bao-cao";

    @Inject TemplateTrial trial;
    @Inject org.coopbriefs.report.Templates templates;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Overview overview);

        static native TemplateInstance show(Sample sample);
    }

    /**
     * All versions.
     *
     * @param folder whether the installation's folder draws
     * @param refused the upload that was not taken, or null
     * @param reason why not, in the reader's language
     */
    public record Overview(
            List<TemplateVersion> versions,
            boolean folder,
            BrokenTemplate refused,
            String reason) {}

    /** A version with sample data: what the page shows. */
    public record Sample(TemplateVersion version, String language, int pages) {

        public List<Integer> numbers() {
            return IntStream.rangeClosed(1, pages).boxed().toList();
        }

        public List<String> languages() {
            return List.of("vi", "en", "lo");
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(overview(null, null));
    }

    private static Overview overview(BrokenTemplate refused, String reason) {
        List<TemplateVersion> versions = TemplateVersion.inOrder();
        boolean folder = versions.stream().noneMatch(version -> version.live);
        return new Overview(versions, folder, refused, reason);
    }

    /** Takes a zip or the files of a template, and shows what it draws. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("tep") List<FileUpload> files) throws IOException {
        try {
            TemplateUpload upload = new TemplateUpload();
            String label = "";
            for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
                label = label.isEmpty() ? file.fileName() : label;
                try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                    upload.add(file.fileName(), content);
                }
            }
            TemplateVersion kept = trial.take(upload, label, access.userName());
            return Response.seeOther(URI.create(PATH + "/" + kept.version)).build();
        } catch (BrokenTemplate broken) {
            String reason = broken.reason(this::sentence);
            return Response.status(422).entity(Templates.list(overview(broken, reason))).build();
        }
    }

    private String sentence(String key, Object[] details) {
        return Problems.sentence(key, page.language().locale(), details);
    }

    @GET
    @Path("{version}")
    public TemplateInstance show(
            @PathParam("version") String version,
            @QueryParam("lang") @DefaultValue("vi") String language) {
        byte[] pdf = preview(version, language);
        TemplateVersion found = TemplateVersion.findById(version);
        return Templates.show(new Sample(found, language, PagePictures.count(pdf)));
    }

    /** One page of it as a picture. */
    @GET
    @Path("{version}/trang/{page}.png")
    @Produces("image/png")
    public byte[] picture(
            @PathParam("version") String version,
            @PathParam("page") int number,
            @QueryParam("lang") @DefaultValue("vi") String language) {
        return PagePictures.png(preview(version, language), number).orElseThrow(Missing::new);
    }

    /** Sample data as a version draws it. */
    @GET
    @Path("{version}/xem.pdf")
    @Produces("application/pdf")
    public byte[] preview(
            @PathParam("version") String version,
            @QueryParam("lang") @DefaultValue("vi") String language) {
        return trial.preview(version, language).orElseThrow(Missing::new);
    }

    @POST
    @Path("{version}/dung")
    public Response goLive(@PathParam("version") String version) {
        if (!templates.goLive(version)) {
            throw new Missing();
        }
        return Response.seeOther(URI.create(PATH)).build();
    }

    @POST
    @Path("thu-muc")
    public Response backToFolder() {
        templates.backToFolder();
        return Response.seeOther(URI.create(PATH)).build();
    }
}
