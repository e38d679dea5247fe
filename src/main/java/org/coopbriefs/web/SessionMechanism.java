package org.coopbriefs.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
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
 * Lets browsers in by their session's cookie, and says how to sign in where neither that nor Basic
 * did.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String CHALLENGE = "Basic realm=\"Cooperation Briefs\", charset=\"UTF-8\"";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        Cookie cookie = context.request().getCookie(Cookies.SESSION);
        if (cookie == null || isAnsweredWithoutIdentity(context)) {
            return Uni.createFrom().nullItem();
        }
        AuthenticationRequest request = new SessionRequest(cookie.getValue());
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return providers
                .authenticate(request)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /**
     * A script's own name and password say more than a cookie; scripts and styles are for
     * everybody.
     */
    private static boolean isAnsweredWithoutIdentity(RoutingContext context) {
        return context.request().getHeader("Authorization") != null
                || context.normalizedPath().startsWith("/_static/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        AuthenticationFailedException failure =
                HttpSecurityUtils.getAuthenticationFailureFromEvent(context);
        if (failure != null && failure.getCause() instanceof TooManyAttempts throttled) {
            String seconds = String.valueOf(throttled.waiting().toSeconds());
            return Uni.createFrom().item(new ChallengeData(429, Map.of("Retry-After", seconds)));
        }
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    /** Before Basic, so that the challenge is this one. */
    @Override
    public int getPriority() {
        return BasicAuthenticationMechanism.PRIORITY + 1;
    }
}
