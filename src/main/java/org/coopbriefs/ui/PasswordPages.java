package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.AccountConfig;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Sessions;
import org.coopbriefs.account.SignIn;
import org.coopbriefs.account.TooManyAttempts;
import org.coopbriefs.account.WeakPassword;
import org.coopbriefs.account.WrongPassword;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Problems;
import org.coopbriefs.web.Visitor;

/** Choosing another password. */
@Path(Problems.CHANGE_PASSWORD)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PasswordPages {

    @Inject SignIn signIn;
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject Access access;
    @Inject AccountConfig config;
    @Inject HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance password(String refusal, boolean forced, int length);
    }

    @GET
    public TemplateInstance form() {
        return page(null);
    }

    /** Ends all sessions of the user and begins one for this browser. */
    @POST
    public Response change(
            @FormParam("old") String old,
            @FormParam("new") String replacement,
            @FormParam("again") String again) {
        if (!Objects.equals(replacement, again)) {
            return refuse(400, "password.different");
        }
        try {
            signIn.confirm(access.userName(), text(old), Visitor.address(request));
            String token =
                    sessions.start(accounts.replacePassword(access.userName(), text(replacement)));
            return Response.seeOther(URI.create("/"))
                    .cookie(Cookies.session(token, Visitor.isSecure(request)))
                    .build();
        } catch (WrongPassword wrong) {
            return refuse(400, "password.wrong");
        } catch (TooManyAttempts tooMany) {
            return refuse(429, "password.too-many");
        } catch (WeakPassword weak) {
            return refuse(400, "password.weak." + weak.weakness());
        }
    }

    private Response refuse(int status, String key) {
        return Response.status(status).entity(page(key)).build();
    }

    private TemplateInstance page(String refusal) {
        return Templates.password(refusal, access.mustChangePassword(), config.passwordLength());
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }
}
