package org.coopbriefs.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer tells the browser not to do. */
@ApplicationScoped
public class SecurityHeaders {

    /** For pages of others, as they came: nothing in them runs, loads or sends. */
    public static final String FOREIGN_PAGE =
            "sandbox; default-src 'none'; frame-ancestors 'none'; form-action 'none'";

    private static final int FIRST = 1000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The page that shows the interface comes with scripts and styles of its own in it. */
    private static final String EXPLORER_POLICY =
            POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
                    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final String TWO_YEARS = "max-age=63072000";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::attach, FIRST);
    }

    private static void attach(RoutingContext context) {
        context.addHeadersEndHandler(done -> add(context));
        context.next();
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        addIfAbsent(headers, "Content-Security-Policy", policy(context.normalizedPath()));
        addIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        addIfAbsent(headers, "X-Frame-Options", "DENY");
        addIfAbsent(headers, "Referrer-Policy", "same-origin");
        addIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        addIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        addIfAbsent(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!context.normalizedPath().startsWith("/_static/")) {
            addIfAbsent(headers, "Cache-Control", "private, no-cache");
            // one address answers with a page or with a part of it
            headers.add("Vary", "HX-Request");
        }
        if (Visitor.isSecure(context.request())) {
            addIfAbsent(headers, "Strict-Transport-Security", TWO_YEARS);
        }
    }

    private static String policy(String path) {
        return path.startsWith("/q/swagger-ui") ? EXPLORER_POLICY : POLICY;
    }

    private static void addIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
