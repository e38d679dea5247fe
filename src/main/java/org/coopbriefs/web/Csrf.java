package org.coopbriefs.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.text.Sha256;

/**
 * Tokens that a page of ours has and a foreign one can't: made from the session's secret, and each
 * time different, so that what a compressed page weighs does not give them away (BREACH).
 */
public final class Csrf {

    /** Field of a form that carries the token. */
    public static final String FIELD = "csrf";

    /** Header of an htmx request that carries it. */
    public static final String HEADER = "X-CSRF-Token";

    private static final int SALT_BYTES = 12;

    private Csrf() {}

    /**
     * What the forms of a request are bound to: its session, or the visit of somebody who is not
     * signed in.
     */
    public static Optional<String> secret(HttpServerRequest request, Access access) {
        return Visitor.cookie(request, access.isBySession() ? Cookies.SESSION : Cookies.VISIT);
    }

    /** A token for whoever holds {@code secret}. */
    public static String token(String secret) {
        return signed(Secrets.random(SALT_BYTES), secret);
    }

    /** True where {@code token} was made from {@code secret}. */
    public static boolean isValid(String token, String secret) {
        int dot = token.indexOf('.');
        return dot > 0 && Secrets.same(token, signed(token.substring(0, dot), secret));
    }

    private static String signed(String salt, String secret) {
        return salt + "." + Sha256.of("csrf:" + salt + ":" + secret);
    }
}
