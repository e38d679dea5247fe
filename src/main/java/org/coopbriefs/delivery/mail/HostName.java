package org.coopbriefs.delivery.mail;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;

/** The name or address of a server, checked without asking anybody for it. */
public final class HostName {

    private static final int LONGEST = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final String NAME = LABEL + "(\\." + LABEL + ")*";

    private HostName() {}

    /**
     * A host as it is kept: a name in small letters and ASCII, or an address (RFC 1123, 2.1).
     *
     * @throws BadHost where it is neither
     */
    public static String checked(String text) {
        String host = text == null ? "" : text.strip();
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return address(host);
        }
        String name = ascii(host);
        if (name.length() > LONGEST || !name.matches(NAME)) {
            throw new BadHost(host);
        }
        return name;
    }

    private static String address(String host) {
        try {
            // four numbers alone: the older forms of IPv4 are taken for other servers by others
            if (!host.contains(":") && !host.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
                throw new BadHost(host);
            }
            return InetAddress.ofLiteral(host).getHostAddress();
        } catch (IllegalArgumentException none) {
            throw new BadHost(host);
        }
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            throw new BadHost(host);
        }
    }

    /** What was given is no host. */
    public static final class BadHost extends RuntimeException {
        BadHost(String host) {
            super(host);
        }
    }
}
