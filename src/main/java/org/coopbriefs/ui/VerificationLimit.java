package org.coopbriefs.ui;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.coopbriefs.web.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what is too large to be a file of ours before it is read: whoever compares is not signed
 * in.
 */
public class VerificationLimit {

    static final long MEGABYTES = 32;

    @Inject Problems problems;
    @Inject HttpServerRequest request;

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> refuseLarge(HttpHeaders headers) {
        boolean comparing =
                request.path().startsWith(VerificationPages.PATH + "/")
                        && request.method().name().equals("POST");
        return comparing && !allows(announced())
                ? Optional.of(refusal(problems, headers))
                : Optional.empty();
    }

    static boolean allows(long bytes) {
        return bytes <= MEGABYTES * 1_000_000;
    }

    static Response refusal(Problems problems, HttpHeaders headers) {
        return problems.answer(413, "file-too-large", headers, MEGABYTES);
    }

    /** 0 where the length is not told; then it is looked at once the file is there. */
    private long announced() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
