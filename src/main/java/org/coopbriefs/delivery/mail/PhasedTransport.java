package org.coopbriefs.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Knows whether a message was begun. Before the command DATA is answered by 354 the server has
 * nothing that it could deliver (RFC 5321, 3.3).
 */
final class PhasedTransport extends SMTPTransport {

    private Runnable beforeData = () -> {};
    private boolean begun;

    PhasedTransport(Session session, String scheme, boolean encrypted) {
        super(session, new URLName(scheme, null, -1, null, null, null), "smtp", encrypted);
    }

    /** For the next message: what is to be done before it is begun. */
    void prepare(Runnable before) {
        beforeData = before;
        begun = false;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        beforeData.run();
        begun = true;
        return super.data();
    }
}
