package org.coopbriefs.account;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Who asks for what is being done, and from where; a schedule or a command is asked for by nobody.
 */
@ApplicationScoped
public class Caller {

    static final String SYSTEM = "system";

    private static final ScopedValue<String> ON_BEHALF_OF = ScopedValue.newInstance();

    @Inject Instance<CurrentVertxRequest> request;
    @Inject CurrentIdentityAssociation identity;

    /** Does what somebody has asked for earlier: it is theirs. */
    public void onBehalfOf(String user, Runnable act) {
        ScopedValue.where(ON_BEHALF_OF, user).run(act);
    }

    /** The user's name, or "system". */
    public String name() {
        return current() == null || identity.getIdentity().isAnonymous()
                ? ON_BEHALF_OF.orElse(SYSTEM)
                : identity.getIdentity().getPrincipal().getName();
    }

    /** The network address of the request, or null. */
    public String address() {
        RoutingContext current = current();
        return current == null ? null : current.request().remoteAddress().hostAddress();
    }

    private RoutingContext current() {
        return Arc.container().requestContext().isActive() ? request.get().getCurrent() : null;
    }
}
