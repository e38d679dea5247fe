package org.coopbriefs.report;

import java.util.Objects;

/**
 * How whoever holds an issued edition can find out whether it is the true one.
 *
 * @param code of the edition, ten signs
 * @param address of the page that verifies it
 */
public record Imprint(String code, String address) {

    public Imprint {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(address, "address");
    }

    /** In two halves: easier to type from paper. */
    String readable() {
        int half = code.length() / 2;
        return code.substring(0, half) + "-" + code.substring(half);
    }
}
