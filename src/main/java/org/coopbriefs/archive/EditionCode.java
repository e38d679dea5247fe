package org.coopbriefs.archive;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code of an issued edition: ten signs of Crockford's base 32, fifty random bits. No letter in
 * it can be taken for a digit, and what somebody mistypes that way is read as it was meant.
 */
final class EditionCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final RandomGenerator RANDOM = new SecureRandom();

    private EditionCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(
                        StringBuilder::new,
                        (code, sign) -> code.append(SIGNS.charAt(sign)),
                        StringBuilder::append)
                .toString();
    }

    /** A code as somebody typed it, with spaces and dashes or without; empty where it is none. */
    static Optional<String> read(String written) {
        String code =
                written.replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
