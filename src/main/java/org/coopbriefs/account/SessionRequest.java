package org.coopbriefs.account;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks to be let in by the token of a session. */
public final class SessionRequest extends BaseAuthenticationRequest
        implements AuthenticationRequest {

    private final String token;

    public SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
