package org.coopbriefs.delivery.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A PDF as it travels, encoded once for all who get it.
 *
 * @param base64 in lines of 76 characters (RFC 2045, 6.8)
 */
public record Attachment(String fileName, byte[] base64) {

    private static final int LINE = 76;
    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    public static Attachment of(String fileName, byte[] pdf) {
        return new Attachment(fileName, Base64.getMimeEncoder(LINE, LINE_END).encode(pdf));
    }

    /** Bytes that a file of that length takes when it travels. */
    public static long encodedLength(long bytes) {
        long characters = (bytes + 2) / 3 * 4;
        long lines = (characters + LINE - 1) / LINE;
        return characters + lines * LINE_END.length;
    }
}
