package org.coopbriefs.fuzz;

import java.nio.charset.StandardCharsets;
import org.coopbriefs.extraction.Promises;

/** Numbers, money, dates, periods and places in any bytes. */
public final class MentionsFuzz {

    private MentionsFuzz() {}

    /** Called by the fuzzer once: what is made once costs no input its time. */
    public static void fuzzerInitialize() {
        Promises.ofMentions("Tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) 1 tỷ đồng.");
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Promises.ofMentions(new String(input, StandardCharsets.UTF_8));
    }
}
