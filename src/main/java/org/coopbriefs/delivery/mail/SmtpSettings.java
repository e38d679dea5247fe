package org.coopbriefs.delivery.mail;

import java.time.Duration;
import java.util.Properties;

/**
 * A server to hand mail to, and how.
 *
 * @param user null where it asks for none
 * @param encryption how the connection is encrypted; the certificate is checked wherever it is
 */
public record SmtpSettings(
        String host,
        int port,
        Encryption encryption,
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

    /** What the mail library is told. */
    Properties properties() {
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
