package org.coopbriefs.article.fetch;

import java.io.IOException;

/** More bytes than the limit, before or after decompression. */
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(int maxBytes) {
        super(maxBytes / 1_000_000 + " MB");
    }
}
