package org.coopbriefs.delivery.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One mail address, checked: nothing in it can become another header or another address. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String LOCAL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";
    private static final String DOMAIN = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?";

    private MailAddress() {}

    /**
     * An address as it is kept: the domain in small letters and ASCII.
     *
     * @throws BadAddress where it is none, or one that mail servers without SMTPUTF8 don't take
     */
    public static String checked(String text) {
        String address = text == null ? "" : text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST || !address.substring(0, at).matches(LOCAL)) {
            throw new BadAddress(address);
        }
        String domain = ascii(address.substring(at + 1));
        String whole = address.substring(0, at) + "@" + domain;
        try {
            new InternetAddress(whole, true).validate();
        } catch (AddressException bad) {
            throw new BadAddress(address);
        }
        if (!domain.matches(DOMAIN) || !domain.contains(".") && !domain.equals("localhost")) {
            throw new BadAddress(address);
        }
        return whole;
    }

    /** Whether it can be written to. */
    public static boolean isOne(String text) {
        try {
            checked(text);
            return true;
        } catch (BadAddress none) {
            return false;
        }
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            throw new BadAddress(domain);
        }
    }

    /** With a name in front, whatever is in it. */
    static InternetAddress of(String address, String name) {
        try {
            return new InternetAddress(
                    checked(address), HeaderText.clean(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was given is no mail address. */
    public static final class BadAddress extends RuntimeException {
        BadAddress(String address) {
            super(address);
        }
    }
}
