package org.coopbriefs.chaos;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.coopbriefs.delivery.bounce.Bounces;

/**
 * What comes back of messages that the mail server had accepted, and the mailbox that it comes back
 * to, in which there is other mail too.
 */
final class Returns implements AutoCloseable {

    static final String ADDRESS = "tra-lai@coquan.example";
    static final String PASSWORD = "mat-khau";

    /** The mail server learns only later that there is no such mailbox. */
    static final String LEFT = "nghi-viec@tinh.example";

    /** The mailbox is full until somebody tidies up. */
    static final String FULL = "hop-thu-day@tinh.example";

    /** Its server is away for a while: the sender is told, and it arrives in the end. */
    static final String SLOW = "cham@tinh.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser box;
    private final Map<String, Integer> returned = new ConcurrentHashMap<>();
    private final AtomicInteger delayed = new AtomicInteger();
    private volatile boolean tidied;

    Returns() {
        server.start();
        box = server.setUser(ADDRESS, ADDRESS, PASSWORD);
        deliver(
                "From: ban@tinh.example\r\nTo: "
                        + ADDRESS
                        + "\r\nSubject: Hop giao ban\r\n\r\nKinh moi");
    }

    int port() {
        return server.getImap().getPort();
    }

    /** A message has arrived at the mail server, which may not get rid of it. */
    void of(Arrival mail) {
        switch (mail.to()) {
            case LEFT -> giveBack(mail, Bounces.failed(LEFT));
            case FULL -> {
                if (!tidied) {
                    giveBack(mail, Bounces.full(FULL));
                }
            }
            case SLOW -> {
                delayed.incrementAndGet();
                report(mail, Bounces.delayed(SLOW));
            }
            default -> {
                // it arrives
            }
        }
    }

    private void giveBack(Arrival mail, String status) {
        returned.merge(mail.id(), 1, Integer::sum);
        report(mail, status);
    }

    private void report(Arrival mail, String status) {
        deliver(Bounces.report(ADDRESS, status, Bounces.headers(mail.id())));
    }

    private void deliver(String mail) {
        box.deliver(GreenMailUtil.newMimeMessage(mail));
    }

    /** The full mailbox takes mail again. */
    void tidy() {
        tidied = true;
    }

    /** How often a message has come back. */
    int times(String id) {
        return returned.getOrDefault(id, 0);
    }

    int failures() {
        return returned.values().stream().mapToInt(Integer::intValue).sum();
    }

    int delays() {
        return delayed.get();
    }

    /** All mail in the box, reports or not. */
    int mails() throws FolderException {
        return inbox().getMessageCount();
    }

    /** True where nothing in the box was marked, moved or deleted. */
    boolean isUntouched() throws MessagingException, FolderException {
        for (StoredMessage mail : inbox().getMessages()) {
            if (mail.isSet(Flags.Flag.SEEN) || mail.isSet(Flags.Flag.DELETED)) {
                return false;
            }
        }
        return mails() == 1 + failures() + delays();
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(box);
    }

    @Override
    public void close() {
        server.stop();
    }
}
