package org.coopbriefs.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets scripts in by the name and password that each request carries. */
@ApplicationScoped
public class PasswordIdentityProvider
        implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject SignIn signIn;
    @Inject Identities identities;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(UsernamePasswordAuthenticationRequest request) {
        String password = new String(request.getPassword().getPassword());
        RoutingContext caller = HttpSecurityUtils.getRoutingContextAttribute(request);
        try {
            String address = caller.request().remoteAddress().hostAddress();
            User user = signIn.attempt(request.getUsername(), password, address, SignInWay.BASIC);
            return identities.ofScript(user);
        } catch (WrongPassword | TooManyAttempts refused) {
            throw new AuthenticationFailedException(refused);
        }
    }
}
