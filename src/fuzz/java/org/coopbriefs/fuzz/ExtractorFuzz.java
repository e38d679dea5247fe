package org.coopbriefs.fuzz;

import java.nio.charset.StandardCharsets;
import org.coopbriefs.extraction.Promises;

/** All rules on any bytes. */
public final class ExtractorFuzz {

    private ExtractorFuzz() {}

    /** Called by the fuzzer once: what is made once costs no input its time. */
    public static void fuzzerInitialize() {
        Promises.ofExtraction("Tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) 1 tỷ đồng.");
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Promises.ofExtraction(new String(input, StandardCharsets.UTF_8));
    }
}
