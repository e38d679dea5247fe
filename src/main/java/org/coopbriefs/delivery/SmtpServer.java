package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpConnection.NoConnection;
import org.coopbriefs.delivery.mail.SmtpSettings;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailHost;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.PasswordUnreadable;

/** The mail server as it is set now. Its password is read where it is used, and kept nowhere. */
@ApplicationScoped
public class SmtpServer {

    @Inject MailConfig config;
    @Inject MailSettings settings;

    /** Whether there is one. */
    public boolean isSet() {
        return isAmong(settings.places().keySet());
    }

    /**
     * Whether there is one, for who knows already what is set.
     *
     * @param set as {@link MailSettings#places} gives it
     */
    public boolean isAmong(Set<Use> set) {
        return set.contains(Use.SENDING);
    }

    /**
     * How to connect to it; empty where none is set.
     *
     * @throws NoConnection where its password can't be read
     */
    public Optional<SmtpSettings> settings() throws NoConnection {
        try {
            return settings.open(Use.SENDING).map(this::settings);
        } catch (PasswordUnreadable lost) {
            throw new NoConnection(NoConnection.Reason.PASSWORD, lost.getMessage(), lost);
        }
    }

    /**
     * Connects to it.
     *
     * @throws NoConnection where that fails, or none is set
     */
    public SmtpConnection connect() throws NoConnection {
        return new SmtpConnection(
                settings()
                        .orElseThrow(
                                () ->
                                        new NoConnection(
                                                NoConnection.Reason.NO_SERVER,
                                                OwnWords.NO_SERVER.with(),
                                                null)));
    }

    private SmtpSettings settings(MailSettings.Opened account) {
        MailHost place = account.place();
        return new SmtpSettings(
                place.host(),
                place.port(),
                SmtpSettings.Encryption.valueOf(place.tls().name()),
                config.authorities().orElse(null),
                place.user(),
                account.password(),
                config.connectTimeout(),
                config.timeout());
    }
}
