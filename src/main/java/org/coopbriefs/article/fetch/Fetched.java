package org.coopbriefs.article.fetch;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.coopbriefs.article.RawPage;

/**
 * What a server gave.
 *
 * @param bytes the body, decompressed
 * @param status 200 to 299
 * @param headers by lower-case name; cookies are not kept
 * @param address the one asked for
 * @param finalAddress where the redirects ended
 */
public record Fetched(
        byte[] bytes,
        int status,
        Map<String, String> headers,
        String address,
        String finalAddress,
        Instant at)
        implements FetchResult {

    public Fetched {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(finalAddress);
        headers = Map.copyOf(headers);
    }

    /** As in HTTP, or null. */
    public String contentType() {
        return headers.get("content-type");
    }

    /** What was fetched, to be read. */
    public RawPage page() {
        return new RawPage(bytes, contentType(), finalAddress, headers);
    }

    public String etag() {
        return headers.get("etag");
    }

    public String lastModified() {
        return headers.get("last-modified");
    }
}
