package org.coopbriefs.article.fetch;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.coopbriefs.article.Reasons;

/**
 * Why an address was not fetched.
 *
 * @param detail the value in question: an address, a host, a status; never null
 * @param notBefore when it makes sense to ask again; null where nobody knows
 */
public record FetchRefusal(Code code, String detail, String address, Instant at, Instant notBefore)
        implements FetchResult {

    /** Stable names of the reasons; the sentences are in the bundle {@code messages/arrival}. */
    public enum Code {
        /** No http or https address, or one with a user name in it. */
        BAD_ADDRESS,
        /** A port that is not permitted. */
        PORT,
        /** The host is on no list of outlets. */
        NOT_AN_OUTLET,
        NO_SUCH_HOST,
        /** The host's name leads to an address that is not on the public internet. */
        PRIVATE_ADDRESS,
        TOO_MANY_REDIRECTS,
        /** robots.txt forbids it. */
        ROBOTS,
        /** robots.txt cannot be had now, which forbids everything (RFC 9309, 2.3.1.4). */
        ROBOTS_UNREACHABLE,
        UNREACHABLE,
        TLS,
        TIMEOUT,
        TOO_LARGE,
        /** The answer ended before its announced end. */
        INCOMPLETE,
        /** Not HTTP, or an encoding that is not read here. */
        BROKEN_ANSWER,
        /** 404 or 410. */
        GONE,
        /** 401, 402, 403 or 451. */
        DENIED,
        /** 429 or 503: the server asks for patience. */
        ASKED_TO_WAIT,
        /** Any other 5xx. */
        SERVER_ERROR,
        /** Another status that brings no page. */
        STATUS,
        /** The host asked for patience, or failed, a while ago, or too many wait for it already. */
        RESTING
    }

    public FetchRefusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(address);
        Objects.requireNonNull(at);
    }

    /** True where another time may bring the page. */
    public boolean mayPass() {
        return switch (code) {
            case ROBOTS_UNREACHABLE,
                    NO_SUCH_HOST,
                    UNREACHABLE,
                    TLS,
                    TIMEOUT,
                    INCOMPLETE,
                    ASKED_TO_WAIT,
                    SERVER_ERROR,
                    RESTING ->
                    true;
            default -> false;
        };
    }

    /** One sentence for a reader; Vietnamese where the language is neither that nor English. */
    public String reason(Locale language) {
        return Reasons.sentence("fetch." + code, detail, language);
    }
}
