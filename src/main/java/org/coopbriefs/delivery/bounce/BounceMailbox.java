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
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.mail.TrustedAuthorities;
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

    /**
     * Where it is.
     *
     * @param tls of {@code imap} and {@code pop3}; {@code imaps} and {@code pop3s} are encrypted
     *     from the first byte
     * @param authorities PEM file of who may vouch for the server beside the usual ones, or null
     */
    record Account(
            String protocol,
            String host,
            int port,
            MailConfig.Tls tls,
            Path authorities,
            String user,
            String password) {}

    /** Takes a mail that was not seen yet; {@code key} names it in this mailbox for ever. */
    interface Reader {
        boolean isNew(String key);

        void read(String key, MimeMessage mail) throws MessagingException, IOException;

        /** Takes that a mail can't be read, whenever it is tried. */
        void unreadable(String key, String why);
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
                read(inbox, key, mail, reader);
            }
        }
    }

    /** A mail that is broken is passed over; where the connection broke, it is not the mail's. */
    private static void read(Folder inbox, String key, Message mail, Reader reader)
            throws MessagingException, IOException {
        try {
            reader.read(key, (MimeMessage) mail);
        } catch (MessagingException | IOException broken) {
            if (!inbox.isOpen()) {
                throw broken;
            }
            reader.unreadable(key, broken.toString());
        }
    }

    private static String key(Folder inbox, Message mail) throws MessagingException {
        return switch (inbox) {
            case UIDFolder imap -> imap.getUIDValidity() + ":" + imap.getUID(mail);
            case POP3Folder pop -> pop.getUID(mail);
            default -> throw new IllegalStateException("no mailbox: " + inbox.getClass());
        };
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        String start = "mail." + account.protocol() + ".";
        properties.put(start + "connectiontimeout", TIMEOUT);
        properties.put(start + "timeout", TIMEOUT);
        properties.put(start + "ssl.checkserveridentity", "true");
        properties.put(start + "ssl.enable", String.valueOf(isImplicit()));
        properties.put(start + "starttls.enable", String.valueOf(isUpgraded()));
        properties.put(start + "starttls.required", String.valueOf(isUpgraded()));
        properties.put(start + "peek", "true");
        if (account.authorities() != null) {
            properties.put(start + "ssl.socketFactory", trusting(account.authorities()));
            properties.put(start + "socketFactory.fallback", "false");
        }
        return properties;
    }

    private static SSLSocketFactory trusting(Path authorities) throws IOException {
        try {
            return TrustedAuthorities.beside(authorities);
        } catch (GeneralSecurityException noCertificate) {
            throw new IOException("certificates of authorities, " + authorities, noCertificate);
        }
    }

    private boolean isImplicit() {
        return account.protocol().endsWith("s") || account.tls() == MailConfig.Tls.IMPLICIT;
    }

    private boolean isUpgraded() {
        return !isImplicit() && account.tls() == MailConfig.Tls.STARTTLS;
    }
}
