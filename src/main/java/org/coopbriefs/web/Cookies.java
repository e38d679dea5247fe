package org.coopbriefs.web;

import jakarta.ws.rs.core.NewCookie;

/** The cookies of the pages: none can be read by scripts, none goes to other sites. */
public final class Cookies {

    /** Token of the session of somebody who is signed in. */
    public static final String SESSION = "briefs-session";

    /** A random value for a visitor who is not signed in, to which the sign-in form is bound. */
    public static final String VISIT = "briefs-visit";

    /** Code of a language of the pages. */
    public static final String LANGUAGE = "briefs-language";

    private static final int YEAR = 365 * 24 * 60 * 60;

    private Cookies() {}

    /**
     * Ends with the browser; the server ends it earlier. Lax, so that links in mails find people
     * signed in.
     */
    public static NewCookie session(String token, boolean secure) {
        return cookie(SESSION, token, secure).sameSite(NewCookie.SameSite.LAX).build();
    }

    public static NewCookie visit(String value, boolean secure) {
        return cookie(VISIT, value, secure).sameSite(NewCookie.SameSite.STRICT).build();
    }

    public static NewCookie language(String language, boolean secure) {
        return cookie(LANGUAGE, language, secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(YEAR)
                .build();
    }

    /** Takes a cookie back. */
    public static NewCookie none(String name, boolean secure) {
        return cookie(name, "", secure).sameSite(NewCookie.SameSite.LAX).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String name, String value, boolean secure) {
        return new NewCookie.Builder(name).value(value).path("/").httpOnly(true).secure(secure);
    }
}
