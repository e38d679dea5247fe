package org.coopbriefs.ui;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Language;
import org.coopbriefs.web.Visitor;

/** Switches the language of the pages. */
@Path("/ngon-ngu")
@PermitAll
public class LanguagePages {

    @Inject HttpServerRequest request;

    @GET
    @Path("{language}")
    public Response choose(@PathParam("language") String code, @QueryParam("ve") String back) {
        Language language = Language.of(code);
        return Response.seeOther(LocalAddress.of(back))
                .cookie(Cookies.language(language.code(), Visitor.isSecure(request)))
                .build();
    }
}
