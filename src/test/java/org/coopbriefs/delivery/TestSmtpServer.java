package org.coopbriefs.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.delivery.mail.SmtpConnection.NoConnection;
import org.coopbriefs.delivery.mail.SmtpSettings;
import org.coopbriefs.delivery.setting.MailAccount.Use;

/** The mail server that a test wants; none until it says so. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestSmtpServer extends SmtpServer {

    private static volatile SmtpSettings settings;
    private static volatile boolean asItIsSet;

    /** Null for none. */
    public static void use(SmtpSettings server) {
        settings = server;
        asItIsSet = false;
    }

    /** The one that an administrator or the environment has set, as in real use. */
    public static void useAsItIsSet() {
        asItIsSet = true;
    }

    @Override
    public boolean isAmong(Set<Use> set) {
        return asItIsSet ? super.isAmong(set) : settings != null;
    }

    @Override
    public Optional<SmtpSettings> settings() throws NoConnection {
        return asItIsSet ? super.settings() : Optional.ofNullable(settings);
    }
}
