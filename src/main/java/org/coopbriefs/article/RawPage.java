package org.coopbriefs.article;

import java.util.Map;
import java.util.Objects;

/**
 * A page as it came.
 *
 * @param bytes the body of the answer or the file, untouched
 * @param contentType as in HTTP, such as {@code text/html; charset=utf-8}; null where nobody said
 * @param address where it came from; null for a file or pasted text
 * @param headers of the answer, by lower-case name; null where it did not come from the web
 */
public record RawPage(
        byte[] bytes, String contentType, String address, Map<String, String> headers) {

    public RawPage {
        Objects.requireNonNull(bytes, "a page without bytes");
    }

    /** A file, or pasted text. */
    public RawPage(byte[] bytes, String contentType, String address) {
        this(bytes, contentType, address, null);
    }
}
