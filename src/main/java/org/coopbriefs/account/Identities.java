package org.coopbriefs.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Makes the identity that a request carries from the user who sends it. */
@ApplicationScoped
public class Identities {

    @Inject VisibleUnits units;

    SecurityIdentity of(User user, SignInWay way) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name))
                .addRoles(roles(user))
                .addAttribute(Access.PROVINCES, units.of(user.provinces))
                .addAttribute(Access.MUST_CHANGE_PASSWORD, user.mustChangePassword)
                .addAttribute(Access.WAY, way)
                .build();
    }

    /**
     * Who has to choose a password first may do nothing else, whatever a resource forgets to ask.
     */
    private static Set<String> roles(User user) {
        return user.mustChangePassword ? Set.of() : user.role.included();
    }
}
