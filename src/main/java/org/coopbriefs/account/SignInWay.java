package org.coopbriefs.account;

/** How a caller proves who it is. */
public enum SignInWay {
    /** A person in a browser: a cookie, which the browser sends by itself. */
    SESSION,
    /** A script: name and password in every request. */
    BASIC,
    /** A person whom an identity provider vouches for; a session follows. */
    PROVIDER
}
