package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Visitor;

/** One brief: its figures, where each comes from, what was left out, and its editions. */
@Path(BriefAddress.PATH + "/{province}/{period}")
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class BriefPages {

    @Inject BriefDesk desk;
    @Inject Compiling compiling;
    @Inject BriefIssuing issuing;
    @Inject Access access;
    @Inject HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(BriefView brief);

        static native TemplateInstance show$trace(BriefView brief);
    }

    @GET
    public TemplateInstance show(@BeanParam BriefAddress address) {
        return Templates.show(desk.open(address));
    }

    /** The page with the trace of a figure; to htmx the trace alone. */
    @GET
    @Path("truy-nguyen/{figure}")
    public TemplateInstance trace(
            @BeanParam BriefAddress address, @PathParam("figure") String figure) {
        return traced(desk.open(address), figure, null);
    }

    /** The same with the sentence of one of its facts. */
    @GET
    @Path("truy-nguyen/{figure}/{fact}")
    public TemplateInstance trace(
            @BeanParam BriefAddress address,
            @PathParam("figure") String figure,
            @PathParam("fact") String fact) {
        return traced(desk.open(address), figure, fact);
    }

    private TemplateInstance traced(BriefView brief, String figure, String fact) {
        BriefView traced = desk.trace(brief, figure, fact).orElseThrow(Missing::new);
        return Visitor.isHtmx(request) ? Templates.show$trace(traced) : Templates.show(traced);
    }

    /** Compiles it again from the facts as they are now. */
    @POST
    @Path("lap-lai")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response compile(@BeanParam BriefAddress address) {
        Subject subject = desk.subject(address.province);
        return CompilingPages.after(compiling.ask(subject, address.period()), back(address));
    }

    /**
     * Issues the draft, or asks a second official to; what stands in the way is told on the page.
     */
    @POST
    @Path("ban-hanh")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response issue(@BeanParam BriefAddress address, @FormParam("reason") String reason) {
        Subject subject = desk.subject(address.province);
        return attempt(address, () -> compiling.issue(subject, address.period(), reason).work());
    }

    /** The second official agrees. */
    @POST
    @Path("dong-y")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response approve(@BeanParam BriefAddress address) {
        Subject subject = desk.subject(address.province);
        return attempt(address, () -> compiling.approve(subject, address.period()).work());
    }

    /** The second official says no, or the first one takes the question back. */
    @POST
    @Path("tra-lai")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response decline(@BeanParam BriefAddress address, @FormParam("note") String note) {
        Subject subject = desk.subject(address.province);
        return attempt(
                address,
                () -> {
                    issuing.decline(subject, address.period(), note);
                    return null;
                });
    }

    /** Leads back to the brief, or to how far the queue is with what it was given. */
    private Response attempt(BriefAddress address, Supplier<Long> act) {
        try {
            Long work = act.get();
            return work == null ? back(address) : CompilingPages.of(work);
        } catch (BriefIssuing.Refused refused) {
            return refused(address, "brief.refused." + refused.code());
        }
    }

    private Response refused(BriefAddress address, String why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.show(desk.open(address).refused(why)))
                .build();
    }

    private static Response back(BriefAddress address) {
        return Response.seeOther(BriefAddress.of(address.province, address.period())).build();
    }
}
