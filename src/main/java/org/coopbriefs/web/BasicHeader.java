package org.coopbriefs.web;

import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password in a request's header, as RFC 7617 has it, in UTF-8. */
final class BasicHeader {

    private static final String SCHEME = "Basic ";

    private BasicHeader() {}

    static boolean isBasic(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Empty where nothing of that kind is in it. */
    static Optional<UsernamePasswordAuthenticationRequest> read(String header) {
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return request(new String(decoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<UsernamePasswordAuthenticationRequest> request(String pair) {
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        char[] password = pair.substring(colon + 1).toCharArray();
        return Optional.of(
                new UsernamePasswordAuthenticationRequest(
                        pair.substring(0, colon), new PasswordCredential(password)));
    }
}
