package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coopbriefs.delivery.mail.SmtpSettings;

/** The configured mail server. Its password is read where it is used, and kept nowhere. */
@ApplicationScoped
public class SmtpServer {

    @Inject MailConfig config;

    /** Empty where none is configured. */
    public Optional<SmtpSettings> settings() {
        return config.host()
                .map(
                        host ->
                                new SmtpSettings(
                                        host,
                                        config.port(),
                                        SmtpSettings.Encryption.valueOf(config.tls().name()),
                                        config.authorities().orElse(null),
                                        config.user().orElse(null),
                                        password(config.password(), config.passwordFile()),
                                        config.connectTimeout(),
                                        config.timeout()));
    }

    /** The password of a mail account, from the configuration or from its file; null for none. */
    public static String password(Optional<String> given, Optional<Path> file) {
        return given.or(() -> file.map(SmtpServer::read)).orElse(null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
