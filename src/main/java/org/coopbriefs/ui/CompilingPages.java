package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.archive.Compiling.UnderWay;
import org.coopbriefs.brief.Period;
import org.coopbriefs.web.Missing;
import org.coopbriefs.work.WorkState;

/** How far a brief is that takes long to compile or to issue. */
@Path(CompilingPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class CompilingPages {

    static final String PATH = "/dang-lap";

    @Inject Compiling compiling;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Progress progress);

        static native TemplateInstance show$progress(Progress progress);
    }

    /** A brief that is being compiled or issued. */
    public record Progress(UnderWay compilation) {

        public boolean failed() {
            return compilation.work().state == WorkState.DEAD;
        }

        public boolean waiting() {
            return compilation.work().total == null;
        }

        /** The period, by its calendar. */
        public Period period() {
            return compilation.brief().span();
        }

        /** Where the brief is once it is compiled. */
        public URI brief() {
            return BriefAddress.of(compilation.brief().province(), period());
        }

        /** Where it is asked for once more. */
        public String again() {
            return BriefAddress.path(compilation.brief().province(), period())
                    + "/lap-lai"
                    + BriefAddress.query(period(), null);
        }
    }

    /** Where to go from asking for a brief: to it, or to how far it is. */
    static Response after(Compiling.Asked asked, Response compiled) {
        return asked.compiled() == null ? of(asked.work()) : compiled;
    }

    /** Leads to how far the queue is. */
    static Response of(long work) {
        return Response.seeOther(URI.create(PATH + "/" + work)).build();
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id) {
        Progress progress = progress(id);
        return isDone(progress)
                ? Response.seeOther(progress.brief()).build()
                : Response.ok(Templates.show(progress)).build();
    }

    /** The part of the page that changes; once it is compiled the browser goes there. */
    @GET
    @Path("{id}/tien-do")
    public Response part(@PathParam("id") long id) {
        Progress progress = progress(id);
        return isDone(progress)
                ? Response.noContent().header("HX-Redirect", progress.brief()).build()
                : Response.ok(Templates.show$progress(progress)).build();
    }

    private Progress progress(long id) {
        return new Progress(compiling.find(id).orElseThrow(Missing::new));
    }

    private static boolean isDone(Progress progress) {
        return progress.compilation.work().state == WorkState.DONE;
    }
}
