package org.coopbriefs.delivery.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Properties;

/**
 * A server to hand mail to, and how.
 *
 * @param user null where it asks for none
 * @param encryption how the connection is encrypted; the certificate is checked wherever it is
 * @param authorities PEM file of who may vouch for the server beside the usual ones, or null
 */
public record SmtpSettings(
        String host,
        int port,
        Encryption encryption,
        Path authorities,
        String user,
        String password,
        Duration connectTimeout,
        Duration timeout) {

    /** How a connection is encrypted. */
    public enum Encryption {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    /**
     * What the mail library is told.
     *
     * @throws IOException where the file of authorities can't be read
     * @throws GeneralSecurityException where there is no certificate in it
     */
    Properties properties() throws IOException, GeneralSecurityException {
        Properties properties = new Properties();
        put(properties, "connectiontimeout", connectTimeout.toMillis());
        put(properties, "timeout", timeout.toMillis());
        put(properties, "writetimeout", timeout.toMillis());
        put(properties, "auth", user != null);
        put(properties, "starttls.enable", encryption == Encryption.STARTTLS);
        put(properties, "starttls.required", encryption == Encryption.STARTTLS);
        put(properties, "ssl.enable", encryption == Encryption.IMPLICIT);
        put(properties, "ssl.checkserveridentity", true);
        put(properties, "quitwait", false);
        if (authorities != null && encryption != Encryption.NONE) {
            properties.put("mail.smtp.ssl.socketFactory", TrustedAuthorities.beside(authorities));
            // a second try without them would tell the wrong reason
            put(properties, "socketFactory.fallback", false);
        }
        return properties;
    }

    private static void put(Properties properties, String name, Object value) {
        properties.put("mail.smtp." + name, String.valueOf(value));
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + encryption + ")";
    }
}
