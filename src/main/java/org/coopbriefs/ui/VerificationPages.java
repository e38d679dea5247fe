package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.EditionVerification;
import org.coopbriefs.archive.EditionVerification.Comparison;
import org.coopbriefs.archive.EditionVerification.Verified;
import org.coopbriefs.brief.DateRange;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.web.Problems;
import org.coopbriefs.web.WithoutCsrfToken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where the code on an edition leads: is this the true one, and does it still stand? */
@Path(VerificationPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class VerificationPages {

    static final String PATH = "/kiem-tra";

    @Inject EditionVerification verification;
    @Inject Subjects subjects;
    @Inject Problems problems;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(String unknown);

        static native TemplateInstance edition(View view);
    }

    /** What the page tells; {@code comparison} is null before a file was compared. */
    public record View(
            String name, DateRange span, Verified verified, Comparison comparison, String refusal) {

        public BriefEdition edition() {
            return verified.edition();
        }

        /** Key of the sentence that answers. */
        public String answer() {
            return "verify.answer." + comparison.likeness();
        }

        /** "notice" in the colour of the answer. */
        public String tone() {
            return switch (comparison.likeness()) {
                case SAME -> "ok";
                case UNSIGNED, EARLIER, LATER -> "warn";
                case DIFFERENT -> "bad";
            };
        }
    }

    /** Asks for a code; leads on where one is given. */
    @GET
    public Response ask(@QueryParam("ma") String code) {
        if (code == null || code.isBlank()) {
            return Response.ok(Templates.ask(null)).build();
        }
        String written = URLEncoder.encode(code.strip(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(PATH + "/" + written.replace("+", "%20"))).build();
    }

    @GET
    @Path("{code}")
    public Response edition(@PathParam("code") String code) {
        return verification
                .find(code)
                .map(found -> Response.ok(Templates.edition(view(found, null, null))).build())
                .orElseGet(() -> unknown(code));
    }

    /** Compares a file with the edition; nothing of it is kept. */
    @POST
    @Path("{code}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @WithoutCsrfToken
    public Response compare(
            @PathParam("code") String code,
            @RestForm("tep") FileUpload file,
            @Context HttpHeaders headers)
            throws IOException {
        Verified found = verification.find(code).orElse(null);
        if (found == null) {
            return unknown(code);
        }
        if (file == null || file.size() == 0) {
            View view = view(found, null, "verify.no-file");
            return Response.status(400).entity(Templates.edition(view)).build();
        }
        if (!VerificationLimit.allows(file.size())) {
            return VerificationLimit.refusal(problems, headers);
        }
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            Comparison comparison = verification.compare(found.edition(), bytes);
            return Response.ok(Templates.edition(view(found, comparison, null))).build();
        }
    }

    private static Response unknown(String code) {
        return Response.status(404).entity(Templates.ask(code)).build();
    }

    private View view(Verified found, Comparison comparison, String refusal) {
        BriefEdition edition = found.edition();
        String name =
                subjects.find(edition.province)
                        .map(subject -> subject.names().get(page.language().code()))
                        .orElse(edition.province);
        return new View(name, edition.span().range(), found, comparison, refusal);
    }
}
