package org.coopbriefs.article.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.HttpEntity;

/** Reads a body, decompressing it, and stops at the limit: a bomb is cut off before it is here. */
final class BodyReading {

    private static final int BUFFER = 8192;

    private BodyReading() {}

    /**
     * @param entity null where the answer has no body
     * @param encoding the header Content-Encoding, or null
     * @throws TooLarge where there is more than the limit
     */
    static byte[] read(HttpEntity entity, String encoding, int maxBytes) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > maxBytes) {
            throw new TooLarge(maxBytes);
        }
        InputStream wire = new BufferedInputStream(new Capped(entity.getContent(), maxBytes));
        return drain(isEmpty(wire) ? wire : decoded(wire, encoding), maxBytes);
    }

    private static boolean isEmpty(InputStream in) throws IOException {
        in.mark(1);
        boolean empty = in.read() < 0;
        in.reset();
        return empty;
    }

    private static InputStream decoded(InputStream in, String encoding) throws IOException {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, BUFFER);
            case "deflate" -> inflating(in);
            default -> throw new IOException("Content-Encoding: " + name);
        };
    }

    /** "deflate" means zlib (RFC 9110, 8.4.1.2), yet some servers send it without zlib's header. */
    private static InputStream inflating(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean zlib = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib), BUFFER);
    }

    private static byte[] drain(InputStream in, int maxBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (out.size() + n > maxBytes) {
                throw new TooLarge(maxBytes);
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    /**
     * Limits the bytes on the wire too: a stream of empty gzip members never reaches the other
     * limit.
     */
    private static final class Capped extends FilterInputStream {

        private final int maxBytes;
        private long left;

        Capped(InputStream in, int maxBytes) {
            super(in);
            this.maxBytes = maxBytes;
            this.left = maxBytes + 1L;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                throw new TooLarge(maxBytes);
            }
            int n = super.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
