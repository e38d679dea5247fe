package org.coopbriefs.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.account.SessionRequest;
import org.coopbriefs.account.TooManyAttempts;

/**
 * Lets browsers in by their session's cookie and scripts by Basic, and says how to sign in where
 * neither is right.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String CHALLENGE = "Basic realm=\"Cooperation Briefs\", charset=\"UTF-8\"";

    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        if (context.normalizedPath().startsWith("/_static/")) {
            return Uni.createFrom().nullItem();
        }
        String header = context.request().getHeader("Authorization");
        return BasicHeader.isBasic(header)
                ? byPassword(header, context, providers)
                : bySession(context, providers);
    }

    private static Uni<SecurityIdentity> byPassword(
            String header, RoutingContext context, IdentityProviderManager providers) {
        return BasicHeader.read(header)
                .map(request -> authenticate(request, context, providers))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    /** A session that has ended makes nobody of the caller, so that pages can lead to the form. */
    private static Uni<SecurityIdentity> bySession(
            RoutingContext context, IdentityProviderManager providers) {
        Cookie cookie = context.request().getCookie(Cookies.SESSION);
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        return authenticate(new SessionRequest(cookie.getValue()), context, providers)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static Uni<SecurityIdentity> authenticate(
            AuthenticationRequest request,
            RoutingContext context,
            IdentityProviderManager providers) {
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return providers.authenticate(request);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        AuthenticationFailedException failure =
                HttpSecurityUtils.getAuthenticationFailureFromEvent(context);
        if (failure != null && failure.getCause() instanceof TooManyAttempts throttled) {
            String seconds = String.valueOf(throttled.waiting().toSeconds());
            return Uni.createFrom()
                    .item(new ChallengeData(TOO_MANY_REQUESTS, Map.of("Retry-After", seconds)));
        }
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, UsernamePasswordAuthenticationRequest.class);
    }
}
