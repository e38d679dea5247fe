package org.coopbriefs.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells pictures, archives and other binaries from text, whatever name they carry. */
final class BinarySniffing {

    private static final int WINDOW = 65_536;

    /** Of a thousand bytes of text, hardly one is a control character. */
    private static final int CONTROLS_PER_THOUSAND = 20;

    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u0089PNG", "PNG");
        MAGIC.put("\u00ff\u00d8\u00ff", "JPEG");
        MAGIC.put("GIF8", "GIF");
        MAGIC.put("%PDF-", "PDF");
        MAGIC.put("PK\u0003\u0004", "ZIP");
        MAGIC.put("\u001f\u008b", "gzip");
        MAGIC.put("\u00d0\u00cf\u0011\u00e0", "Office document");
        MAGIC.put("7z\u00bc\u00af", "7z");
        MAGIC.put("Rar!\u001a", "RAR");
        MAGIC.put("\u007fELF", "ELF");
        MAGIC.put("{\\rtf", "RTF");
    }

    private BinarySniffing() {}

    /**
     * What kind of binary this is, or nothing where it may be text.
     *
     * @param wide the bytes are declared to be in units of two, of which zeros are a part
     */
    static Optional<String> name(byte[] bytes, boolean wide) {
        int window = Math.min(bytes.length, 16);
        String start = new String(bytes, 0, window, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                return Optional.of(magic.getValue());
            }
        }
        boolean text = wide || ByteOrderMark.of(bytes) != null;
        return !text && controls(bytes) > CONTROLS_PER_THOUSAND
                ? Optional.of("binary data")
                : Optional.empty();
    }

    private static long controls(byte[] bytes) {
        int window = Math.min(bytes.length, WINDOW);
        long controls = 0;
        for (int i = 0; i < window; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 1000 / window;
    }
}
