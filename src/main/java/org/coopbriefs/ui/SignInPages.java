package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.account.Sessions;
import org.coopbriefs.account.SignIn;
import org.coopbriefs.account.SignInWay;
import org.coopbriefs.account.TooManyAttempts;
import org.coopbriefs.account.User;
import org.coopbriefs.account.WrongPassword;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Csrf;
import org.coopbriefs.web.ProviderTenant;
import org.coopbriefs.web.Visitor;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    private static final int VISIT_BYTES = 32;

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject ProviderTenant provider;
    @Inject Access access;
    @Inject Audit audit;
    @Inject HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(Form form);
    }

    /**
     * What the form shows: {@code token} binds it to this visit, {@code back} is where to go
     * afterwards.
     *
     * @param providerSignOut where somebody who has just signed out here is still signed in; or
     *     null
     */
    public record Form(
            String token,
            String name,
            String back,
            Failure failure,
            long seconds,
            String providerSignOut) {
        static Form empty(String token, String back, Failure failure, String providerSignOut) {
            return new Form(token, "", back, failure, 0, providerSignOut);
        }

        /** Where to go afterwards, as a value in an address. */
        public String encodedBack() {
            return URLEncoder.encode(back, StandardCharsets.UTF_8);
        }

        /** This page, as a value in an address. */
        public String encodedSelf() {
            return URLEncoder.encode("/dang-nhap?ve=" + encodedBack(), StandardCharsets.UTF_8);
        }
    }

    /** Why an attempt failed. */
    @TemplateEnum
    public enum Failure {
        WRONG,
        TOO_MANY,
        AT_PROVIDER
    }

    /**
     * @param error what an identity provider gives where it lets nobody in (RFC 6749, 4.1.2.1)
     * @param out given after signing out here of what a provider vouched for
     */
    @GET
    @Path("dang-nhap")
    public Response form(
            @QueryParam("ve") String back,
            @QueryParam("error") String error,
            @QueryParam("ra") String out) {
        if (access.isSignedIn()) {
            return Response.seeOther(LocalAddress.of(back)).build();
        }
        String visit =
                Visitor.cookie(request, Cookies.VISIT).orElseGet(() -> Secrets.random(VISIT_BYTES));
        Form form =
                Form.empty(
                        Csrf.token(visit),
                        LocalAddress.of(back).toString(),
                        error == null ? null : Failure.AT_PROVIDER,
                        out == null ? null : provider.signOut().orElse(null));
        return Response.ok(Templates.signIn(form))
                .cookie(Cookies.visit(visit, secure()), Cookies.none(Cookies.SESSION, secure()))
                .build();
    }

    @POST
    @Path("dang-nhap")
    public Response signIn(
            @FormParam("name") String name,
            @FormParam("password") String password,
            @FormParam("back") String back) {
        try {
            String address = Visitor.address(request);
            User user = signIn.attempt(given(name), given(password), address, SignInWay.SESSION);
            return welcome(user, LocalAddress.of(back));
        } catch (WrongPassword wrong) {
            return refuse(name, back, Failure.WRONG, Duration.ZERO);
        } catch (TooManyAttempts tooMany) {
            return refuse(name, back, Failure.TOO_MANY, tooMany.waiting());
        }
    }

    /** With a token of its own, whatever the browser brought along: nobody else may know it. */
    private Response welcome(User user, URI back) {
        Visitor.cookie(request, Cookies.SESSION).ifPresent(sessions::end);
        String token = sessions.start(user);
        return Response.seeOther(back)
                .cookie(Cookies.session(token, secure()), Cookies.none(Cookies.VISIT, secure()))
                .build();
    }

    private Response refuse(String name, String back, Failure failure, Duration wait) {
        String token = Csrf.secret(request, access).map(Csrf::token).orElse("");
        Form form =
                new Form(
                        token,
                        given(name),
                        LocalAddress.of(back).toString(),
                        failure,
                        wait.toSeconds(),
                        null);
        return Response.status(failure == Failure.WRONG ? 401 : 429)
                .entity(Templates.signIn(form))
                .build();
    }

    /** Here; whom a provider vouched for is told that it goes on there, and where to end it. */
    @POST
    @Path("dang-xuat")
    public Response signOut() {
        if (access.isBySession()) {
            audit.record(AuditAction.SIGNED_OUT, "user:" + access.userName());
        }
        Optional<String> token = Visitor.cookie(request, Cookies.SESSION);
        boolean vouchedFor =
                token.flatMap(sessions::find).filter(session -> session.vouchedFor).isPresent();
        token.ifPresent(sessions::end);
        return Response.seeOther(URI.create(vouchedFor ? "/dang-nhap?ra=1" : "/dang-nhap"))
                .cookie(Cookies.none(Cookies.SESSION, secure()))
                .build();
    }

    private boolean secure() {
        return Visitor.isSecure(request);
    }

    private static String given(String field) {
        return field == null ? "" : field;
    }
}
