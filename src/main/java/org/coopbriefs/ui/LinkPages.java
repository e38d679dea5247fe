package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.Downloads;
import org.coopbriefs.delivery.OutboxMessage;
import org.coopbriefs.delivery.Unsubscribing;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Problems;
import org.coopbriefs.web.WithoutCsrfToken;

/** Where links in messages lead: they prove themselves, nobody signs in. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LinkPages {

    @Inject Downloads downloads;
    @Inject Unsubscribing unsubscribing;
    @Inject Subjects subjects;
    @Inject Problems problems;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance download(Download download);

        static native TemplateInstance unsubscribe(Leaving leaving);
    }

    /** What a link opens, and for whom it is. */
    public record Download(
            String token,
            OutboxMessage message,
            String subject,
            long kilobytes,
            List<BriefFile.Part> parts) {}

    /** Who leaves, and whether that is done. */
    public record Leaving(String token, Recipient recipient, boolean done) {}

    @GET
    @Path("tai-ve/{token}")
    public Response download(@PathParam("token") String token, HttpHeaders caller) {
        try {
            Downloads.Opened opened =
                    downloads.open(token, BriefFile.Part.BRIEF, false).orElseThrow(Missing::new);
            OutboxMessage message = opened.message();
            String subject =
                    subjects.find(message.edition.province)
                            .orElseThrow()
                            .names()
                            .get(page.language().code());
            long kilobytes = Math.ceilDiv(opened.file().bytes.length, 1024);
            Download shown = new Download(token, message, subject, kilobytes, opened.parts());
            return Response.ok(Templates.download(shown)).build();
        } catch (Downloads.NoLonger ended) {
            return problems.answer(410, "link-ended", caller);
        }
    }

    @GET
    @Path("tai-ve/{token}/tep")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("token") String token,
            @QueryParam("phan") @DefaultValue("BRIEF") BriefFile.Part part,
            HttpHeaders caller) {
        try {
            Downloads.Opened opened = downloads.open(token, part, true).orElseThrow(Missing::new);
            String type =
                    part == BriefFile.Part.ROWS ? "text/csv;charset=UTF-8" : "application/pdf";
            return Response.ok(opened.file().bytes, type)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + opened.fileName() + "\"")
                    .build();
        } catch (Downloads.NoLonger ended) {
            return problems.answer(410, "link-ended", caller);
        }
    }

    /** Asks: a mail program may open links by itself, and that is to end nothing. */
    @GET
    @Path("huy-dang-ky/{token}")
    public TemplateInstance ask(@PathParam("token") String token) {
        Recipient recipient = unsubscribing.find(token).orElseThrow(Missing::new);
        return Templates.unsubscribe(
                new Leaving(token, recipient, recipient.unsubscribedAt != null));
    }

    /** Also what mail programs send at one click (RFC 8058), with no page before it. */
    @POST
    @Path("huy-dang-ky/{token}")
    @WithoutCsrfToken
    public Response unsubscribe(@PathParam("token") String token, HttpHeaders caller) {
        try {
            Recipient recipient = unsubscribing.unsubscribe(token).orElseThrow(Missing::new);
            return Response.ok(Templates.unsubscribe(new Leaving(token, recipient, true))).build();
        } catch (Unsubscribing.ByOffice byOffice) {
            return problems.answer(409, "by-office", caller);
        }
    }
}
