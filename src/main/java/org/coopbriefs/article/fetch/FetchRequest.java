package org.coopbriefs.article.fetch;

import java.util.Objects;

/**
 * An address to fetch.
 *
 * @param address as somebody wrote it; it is checked when it is fetched
 * @param etag of the version that is already here, or null
 * @param lastModified of the version that is already here, as the server wrote it, or null
 */
public record FetchRequest(String address, String etag, String lastModified) {

    public FetchRequest {
        Objects.requireNonNull(address, "an address");
    }

    /** Whatever the server has now. */
    public static FetchRequest of(String address) {
        return new FetchRequest(address, null, null);
    }

    boolean isConditional() {
        return etag != null || lastModified != null;
    }
}
