package org.coopbriefs.article.fetch;

import java.util.Objects;

/**
 * Who we say we are.
 *
 * @param token the name that a robots.txt uses
 * @param contact an address or page where we can be reached; may be null
 */
public record RobotName(String token, String contact) {

    public RobotName {
        Objects.requireNonNull(token);
        if (!token.matches("[A-Za-z_-]{1,60}")) {
            throw new IllegalArgumentException("no product token of RFC 9309: " + token);
        }
        if (contact != null && !contact.matches("[\\x21-\\x7e]{1,200}")) {
            throw new IllegalArgumentException("no contact for a header: " + contact);
        }
    }

    String userAgent() {
        return token + "/1.0" + (contact == null ? "" : " (+" + contact + ")");
    }
}
