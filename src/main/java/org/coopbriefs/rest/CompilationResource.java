package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.Compiling;
import org.coopbriefs.archive.Compiling.UnderWay;
import org.coopbriefs.web.Missing;
import org.coopbriefs.work.WorkState;

/** How far the queue is with a brief that somebody asked for, or asked to issue. */
@Path(CompilationResource.PATH)
@RolesAllowed(Role.EDITOR_NAME)
public class CompilationResource {

    static final String PATH = "/api/compilations";

    @Inject Compiling compiling;

    /**
     * {@code done} of {@code total} steps, null before it is begun; {@code error} is what went
     * wrong last, {@code refused} the code of why it can't be issued.
     */
    record CompilationView(
            String province,
            String period,
            String calendar,
            WorkState state,
            Long done,
            Long total,
            String error,
            String refused) {

        static CompilationView of(UnderWay compilation) {
            return new CompilationView(
                    compilation.brief().province(),
                    compilation.brief().period(),
                    compilation.brief().calendar(),
                    compilation.work().state,
                    compilation.work().done,
                    compilation.work().total,
                    compilation.work().lastError,
                    compilation.refusal());
        }
    }

    @GET
    @Path("{id}")
    public CompilationView get(@PathParam("id") long id) {
        return CompilationView.of(compiling.find(id).orElseThrow(Missing::new));
    }

    /** That it waits, and where to ask how far it is. */
    static Response accepted(long id) {
        return Response.accepted().location(URI.create(PATH + "/" + id)).build();
    }
}
