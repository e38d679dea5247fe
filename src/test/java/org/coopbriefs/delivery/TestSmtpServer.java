package org.coopbriefs.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.coopbriefs.delivery.mail.SmtpSettings;

/** The mail server that a test wants; none until it says so. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestSmtpServer extends SmtpServer {

    private static volatile SmtpSettings settings;

    /** Null for none. */
    public static void use(SmtpSettings server) {
        settings = server;
    }

    @Override
    public Optional<SmtpSettings> settings() {
        return Optional.ofNullable(settings);
    }
}
