package org.coopbriefs.delivery.bounce;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.pop3.POP3Folder;

/**
 * The mailbox that reports of failure arrive in. It is only read: nothing is marked, moved or
 * deleted in it, since people may use it too.
 */
final class BounceMailbox {

    private static final String TIMEOUT = "30000";

    private final Account account;

    BounceMailbox(Account account) {
        this.account = account;
    }

    /** Where it is. */
    record Account(String protocol, String host, int port, String user, String password) {}

    /** Takes a mail that was not seen yet; {@code key} names it in this mailbox for ever. */
    interface Reader {
        boolean isNew(String key);

        void read(String key, MimeMessage mail) throws MessagingException, IOException;
    }

    void each(Reader reader) throws MessagingException, IOException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore(account.protocol())) {
            store.connect(account.host(), account.port(), account.user(), account.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                each(inbox, reader);
            }
        }
    }

    private void each(Folder inbox, Reader reader) throws MessagingException, IOException {
        Message[] mails = inbox.getMessages();
        FetchProfile names = new FetchProfile();
        names.add(UIDFolder.FetchProfileItem.UID);
        inbox.fetch(mails, names);
        for (Message mail : mails) {
            String key = account.user() + "/" + key(inbox, mail);
            if (reader.isNew(key)) {
                reader.read(key, (MimeMessage) mail);
            }
        }
    }

    private static String key(Folder inbox, Message mail) throws MessagingException {
        return switch (inbox) {
            case UIDFolder imap -> imap.getUIDValidity() + ":" + imap.getUID(mail);
            case POP3Folder pop -> pop.getUID(mail);
            default -> throw new IllegalStateException("no mailbox: " + inbox.getClass());
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        String start = "mail." + account.protocol() + ".";
        properties.put(start + "connectiontimeout", TIMEOUT);
        properties.put(start + "timeout", TIMEOUT);
        properties.put(start + "ssl.checkserveridentity", "true");
        properties.put(start + "peek", "true");
        return properties;
    }
}
