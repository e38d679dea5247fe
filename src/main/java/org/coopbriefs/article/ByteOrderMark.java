package org.coopbriefs.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark at the very start of a text that names its encoding better than any header. */
record ByteOrderMark(Charset charset, int length) {

    /** The mark that these bytes begin with, or null. */
    static ByteOrderMark of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
