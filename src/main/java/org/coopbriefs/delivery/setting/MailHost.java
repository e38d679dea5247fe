package org.coopbriefs.delivery.setting;

import org.coopbriefs.delivery.MailConfig.Tls;

/**
 * Where an account at a mail server is, without its password.
 *
 * @param protocol smtp, imap, imaps, pop3 or pop3s
 * @param user null where the server asks for none
 */
public record MailHost(String protocol, String host, int port, Tls tls, String user) {

    /** What a sealed password is bound to: it opens for this place alone. */
    String bound() {
        return String.join("\n", protocol, host, String.valueOf(port), tls.name(), shown(user));
    }

    /**
     * Whether who knew the password of {@code before} need not say it again: the same account at
     * the same server, and no encryption given up.
     */
    boolean isAsSafeAs(MailHost before) {
        boolean weaker = tls == Tls.NONE && before.tls != Tls.NONE;
        return !weaker
                && protocol.equals(before.protocol)
                && host.equals(before.host)
                && port == before.port
                && shown(user).equals(shown(before.user));
    }

    private static String shown(String user) {
        return user == null ? "" : user;
    }
}
