package org.coopbriefs.ui;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.coopbriefs.account.Sessions;
import org.coopbriefs.account.SignIn;
import org.coopbriefs.account.UnknownUser;
import org.coopbriefs.account.User;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Problems;
import org.coopbriefs.web.Visitor;

/**
 * Signing in at an office's own identity provider, where one is configured. The provider only says
 * who it is: what the user may do stands here, and so does the session.
 */
@Path(OidcPages.PATH)
@Authenticated
public class OidcPages {

    static final String PATH = "/dang-nhap/oidc";

    @Inject SecurityIdentity identity;
    @Inject OidcSession provider;
    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject Problems problems;
    @Inject HttpServerRequest request;

    /**
     * Reached when the provider has sent the browser back.
     *
     * @param back where to go then
     */
    @GET
    public Response welcome(@QueryParam("ve") String back, HttpHeaders headers) {
        provider.logout().await().indefinitely();
        Visitor.cookie(request, Cookies.SESSION).ifPresent(sessions::end);
        try {
            User user =
                    signIn.vouchedFor(identity.getPrincipal().getName(), Visitor.address(request));
            String token = sessions.startVouchedFor(user);
            return Response.seeOther(LocalAddress.of(back))
                    .cookie(Cookies.session(token, Visitor.isSecure(request)))
                    .build();
        } catch (UnknownUser unknown) {
            return problems.answer(403, "unknown-user", headers);
        }
    }
}
