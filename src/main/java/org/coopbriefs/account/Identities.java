package org.coopbriefs.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Makes the identity that a request carries from the user who sends it. Who has to choose a
 * password first gets no role: whatever a resource forgets to ask, nothing else is allowed.
 */
@ApplicationScoped
public class Identities {

    @Inject VisibleUnits units;

    SecurityIdentity of(Session session) {
        boolean mustChange = session.user.mustChangePassword && !session.vouchedFor;
        return of(session.user, SignInWay.SESSION, mustChange);
    }

    SecurityIdentity ofScript(User user) {
        return of(user, SignInWay.BASIC, user.mustChangePassword);
    }

    private SecurityIdentity of(User user, SignInWay way, boolean mustChangePassword) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name))
                .addRoles(mustChangePassword ? Set.of() : user.role.included())
                .addAttribute(Access.PROVINCES, units.of(user.provinces))
                .addAttribute(Access.MUST_CHANGE_PASSWORD, mustChangePassword)
                .addAttribute(Access.WAY, way)
                .build();
    }
}
