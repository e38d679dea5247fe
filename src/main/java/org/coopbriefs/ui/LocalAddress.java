package org.coopbriefs.ui;

import java.net.URI;

/**
 * Where to go next, as a link said: only within this service, or links in mails could lead people
 * elsewhere.
 */
final class LocalAddress {

    private static final URI HOME = URI.create("/");

    private LocalAddress() {}

    static URI of(String text) {
        if (text == null || !text.startsWith("/")) {
            return HOME;
        }
        try {
            URI address = URI.create(text);
            boolean local = address.getScheme() == null && address.getRawAuthority() == null;
            return local && !text.startsWith("//") ? address : HOME;
        } catch (IllegalArgumentException notAnAddress) {
            return HOME;
        }
    }
}
