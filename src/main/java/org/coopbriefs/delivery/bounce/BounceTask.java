package org.coopbriefs.delivery.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailHost;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.MailSettingsChanged;
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
    @Inject MailSettings settings;
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
        if (settings.place(Use.RETURNS).isPresent()) {
            poll();
        }
    }

    /** The latest look into it. */
    @Transactional
    public Optional<WorkItem> latest() {
        return WorkItem.latest(KIND, INBOX);
    }

    /** Another mailbox is looked into at once. */
    void readAnother(@Observes MailSettingsChanged change) {
        if (change.use() == Use.RETURNS) {
            order();
        }
    }

    /** A mailbox that can't be read is one dead piece of work, which is tried again each time. */
    @Transactional
    void poll() {
        Optional<WorkItem> failed = latest().filter(item -> item.state == WorkState.DEAD);
        if (failed.isEmpty() || !queue.tryAgain(failed.get().id, failed.get().askedBy)) {
            queue.add(WorkOrder.of(KIND, INBOX));
        }
    }

    @Override
    public void run(Job job) throws MessagingException, IOException {
        Optional<MailSettings.Opened> account = settings.open(Use.RETURNS);
        if (account.isPresent()) {
            read(account(account.get()));
        }
    }

    private BounceMailbox.Account account(MailSettings.Opened account) {
        MailHost place = account.place();
        return new BounceMailbox.Account(
                place.protocol(),
                place.host(),
                place.port(),
                place.tls(),
                config.authorities().orElse(null),
                place.user(),
                account.password());
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
