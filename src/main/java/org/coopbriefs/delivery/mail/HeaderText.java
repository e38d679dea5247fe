package org.coopbriefs.delivery.mail;

/** Text that goes into a header: one line, without characters that steer anything. */
final class HeaderText {

    private HeaderText() {}

    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
