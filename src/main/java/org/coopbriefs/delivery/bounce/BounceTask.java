package org.coopbriefs.delivery.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.SmtpServer;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Retries;
import org.coopbriefs.work.Task;
import org.jboss.logging.Logger;

/** Reads the mailbox for reports of failure. */
@ApplicationScoped
public class BounceTask implements Task {

    public static final String KIND = "bounces";

    private static final Logger LOG = Logger.getLogger(BounceTask.class);

    @Inject MailConfig config;
    @Inject BounceLedger ledger;

    @Override
    public String kind() {
        return KIND;
    }

    /** The next poll is the next attempt. */
    @Override
    public Retries retries() {
        return Retries.NONE;
    }

    @Override
    public void run(Job job) throws MessagingException, IOException {
        if (config.bounces().host().isPresent()) {
            read(account(config.bounces()));
        }
    }

    private static BounceMailbox.Account account(MailConfig.Bounces bounces) {
        return new BounceMailbox.Account(
                bounces.protocol(),
                bounces.host().orElseThrow(),
                bounces.port(),
                bounces.user().orElse(null),
                SmtpServer.password(bounces.password(), bounces.passwordFile()));
    }

    void read(BounceMailbox.Account account) throws MessagingException, IOException {
        new BounceMailbox(account)
                .each(
                        new BounceMailbox.Reader() {
                            @Override
                            public boolean isNew(String key) {
                                return ledger.isNew(key);
                            }

                            @Override
                            public void read(String key, MimeMessage mail) throws IOException {
                                ledger.keep(key, report(mail));
                            }
                        });
    }

    /** A mail that can't be read is somebody else's; the next one has its turn. */
    private static BounceReport report(MimeMessage mail) throws IOException {
        try {
            return BounceReport.read(mail).orElse(null);
        } catch (MessagingException unreadable) {
            LOG.warnf("a mail in the bounce mailbox can't be read: %s", unreadable.getMessage());
            return null;
        }
    }
}
