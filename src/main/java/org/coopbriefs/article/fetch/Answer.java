package org.coopbriefs.article.fetch;

import java.util.Map;

/**
 * What one request brought: a status, the headers by lower-case name, and the body, decompressed.
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.containsKey("location");
            default -> false;
        };
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
