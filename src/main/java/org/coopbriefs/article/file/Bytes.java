package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;

/** Reads at most as many bytes as an article may have. */
final class Bytes {

    /** As many as the reader of pages takes; a saved page with its pictures may have more. */
    static final int MOST = 10_000_000;

    private static final int MOST_WITH_PICTURES = 50_000_000;

    private Bytes() {}

    static int limit(String name) {
        return FileKind.of(name) == FileKind.MHT ? MOST_WITH_PICTURES : MOST;
    }

    static byte[] read(InputStream in, String name) throws IOException, RefusedFile {
        int limit = limit(name);
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new RefusedFile(TOO_LARGE, limit / 1_000_000 + " MB");
        }
        return bytes;
    }
}
