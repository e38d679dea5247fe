package org.coopbriefs.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses changes that a foreign page asks for in the name of somebody who is signed in. A
 * browser's change needs the token of a page of ours; a script's, by Basic, doesn't, but browsers
 * remember Basic too, so what they mark as coming from another site is refused in any case.
 */
public class CsrfFilter {

    private static final Set<String> CHANGES_NOTHING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject Access access;
    @Inject Problems problems;
    @Inject HttpServerRequest request;

    @ServerRequestFilter
    @WithFormRead
    public Optional<Response> refuseForged(
            ResteasyReactiveContainerRequestContext context,
            ResourceInfo resource,
            HttpHeaders headers) {
        if (CHANGES_NOTHING.contains(context.getMethod()) || isOpen(resource)) {
            return Optional.empty();
        }
        boolean passes = !isFromElsewhere() && (!needsToken(context) || hasToken(context));
        return passes ? Optional.empty() : Optional.of(problems.answer(403, "forged", headers));
    }

    private static boolean isOpen(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(WithoutCsrfToken.class);
    }

    /** What browsers say of where a request comes from; programs say nothing. */
    private boolean isFromElsewhere() {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin);
    }

    private boolean isOurs(String origin) {
        try {
            return request.authority() != null
                    && request.authority().toString().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /**
     * A page's form needs one also before anybody is signed in: nobody may be signed in unawares.
     */
    private boolean needsToken(ResteasyReactiveContainerRequestContext context) {
        return access.isBySession()
                || (!access.isSignedIn()
                        && !Problems.isForPrograms(context.getUriInfo().getPath()));
    }

    private boolean hasToken(ResteasyReactiveContainerRequestContext context) {
        String token = request.getHeader(Csrf.HEADER);
        if (token == null) {
            token = field((ResteasyReactiveRequestContext) context.getServerRequestContext());
        }
        String secret = Csrf.secret(request, access).orElse(null);
        return token != null && secret != null && Csrf.isValid(token, secret);
    }

    private static String field(ResteasyReactiveRequestContext context) {
        return context.getFormData() == null
                ? null
                : (String) context.getFormParameter(Csrf.FIELD, true, false);
    }
}
