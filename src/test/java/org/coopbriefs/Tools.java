package org.coopbriefs;

import static org.junit.jupiter.api.Assumptions.abort;

/** Programs of the machine that some tests use. */
public final class Tools {

    private Tools() {}

    /**
     * A program is absent: the test is skipped and says so, or fails if {@code
     * BRIEFS_REQUIRE_TOOLS=1}.
     *
     * @param debianPackage that brings it
     * @param cause or null
     */
    public static <T> T absent(String program, String debianPackage, Throwable cause) {
        String wanted = program + " is absent: install the Debian package " + debianPackage;
        if ("1".equals(System.getenv("BRIEFS_REQUIRE_TOOLS"))) {
            throw new AssertionError(wanted, cause);
        }
        return abort(wanted);
    }
}
