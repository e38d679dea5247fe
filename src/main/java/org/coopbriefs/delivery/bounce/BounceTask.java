package org.coopbriefs.delivery.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.SmtpServer;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.Retries;
import org.coopbriefs.work.Task;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;
import org.coopbriefs.work.WorkState;
import org.jboss.logging.Logger;

/** Reads the mailbox for reports of failure. */
@ApplicationScoped
public class BounceTask implements Task {

    public static final String KIND = "bounces";

    private static final Logger LOG = Logger.getLogger(BounceTask.class);

    private static final String INBOX = "inbox";

    @Inject MailConfig config;
    @Inject WorkQueue queue;
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

    /** Has the mailbox read, where there is one. */
    @Transactional
    public void order() {
        if (config.bounces().host().isPresent()) {
            poll();
        }
    }

    /** A mailbox that can't be read is one dead piece of work, which is tried again each time. */
    @Transactional
    void poll() {
        Optional<WorkItem> failed =
                WorkItem.latest(KIND, INBOX).filter(item -> item.state == WorkState.DEAD);
        if (failed.isEmpty() || !queue.tryAgain(failed.get().id, failed.get().askedBy)) {
            queue.add(WorkOrder.of(KIND, INBOX));
        }
    }

    @Override
    public void run(Job job) throws MessagingException, IOException {
        if (config.bounces().host().isPresent()) {
            read(account());
        }
    }

    private BounceMailbox.Account account() {
        MailConfig.Bounces bounces = config.bounces();
        return new BounceMailbox.Account(
                bounces.protocol(),
                bounces.host().orElseThrow(),
                bounces.port(),
                bounces.tls(),
                config.authorities().orElse(null),
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
                            public void read(String key, MimeMessage mail)
                                    throws MessagingException, IOException {
                                ledger.keep(key, BounceReport.read(mail).orElse(null));
                            }

                            @Override
                            public void unreadable(String key, String why) {
                                LOG.warnf("bounce mailbox: mail %s can't be read: %s", key, why);
                                ledger.keepUnreadable(key, why);
                            }
                        });
    }
}
