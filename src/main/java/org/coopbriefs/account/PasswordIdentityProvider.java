package org.coopbriefs.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs in by name and password, over the users in the database. */
@ApplicationScoped
public class PasswordIdentityProvider
        implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    /** Compared with where nobody has the name, so that time does not tell which names exist. */
    private final String nobodysHash = BcryptUtil.bcryptHash(Accounts.randomPassword());

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIn(request));
    }

    private SecurityIdentity signIn(UsernamePasswordAuthenticationRequest request) {
        User user = find(request.getUsername());
        String password = new String(request.getPassword().getPassword());
        String hash = user == null ? nobodysHash : user.passwordHash;
        if (!BcryptUtil.matches(password, hash) || user == null) {
            throw new AuthenticationFailedException();
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name))
                .addRoles(user.role.included())
                .addAttribute(Access.PROVINCES, user.provinces)
                .build();
    }

    private static User find(String name) {
        return QuarkusTransaction.requiringNew().call(() -> User.named(name).orElse(null));
    }
}
