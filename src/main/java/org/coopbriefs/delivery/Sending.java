package org.coopbriefs.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.coopbriefs.delivery.LetterWriting.Stencil;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailWriter;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.setting.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jboss.logging.Logger;

/** Hands messages to the mail server, and notes what it says. */
@ApplicationScoped
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    @Inject SmtpServer server;
    @Inject MailSettings settings;
    @Inject DeliveryLedger ledger;
    @Inject LetterWriting letters;
    @Inject LinkTerm term;
    @Inject Clock clock;

    Round round(String claim) {
        return new Round(claim);
    }

    /** One message after the other over a connection that is made anew where it broke. */
    final class Round implements AutoCloseable {

        private final String claim;
        private SmtpConnection connection;
        private Stencil stencil;

        Round(String claim) {
            this.claim = claim;
        }

        /**
         * Leaves a connection and texts that are not as it is set now: what an administrator has
         * changed holds for the messages that follow.
         */
        void follow() throws SmtpConnection.NoConnection {
            if (connection != null && !server.settings().filter(connection::isBy).isPresent()) {
                close();
            }
            if (stencil != null && !stencil.sheet().sender().equals(settings.sender())) {
                stencil = null;
            }
        }

        /**
         * Sends a message that is claimed.
         *
         * @throws SmtpConnection.NoConnection where the server can't be reached: the message waits
         *     as it did
         * @throws SenderRefused where the server takes nothing from us, neither this nor another
         */
        void send(OutboxMessage message) throws SmtpConnection.NoConnection {
            if (connection == null) {
                connection = server.connect();
            }
            SmtpOutcome outcome;
            try {
                outcome = hand(message);
            } catch (DeliveryLedger.Withdrawn withdrawn) {
                // between its address and its text; the connection can't be used for another
                close();
                return;
            }
            if (!outcome.connected()) {
                close();
            }
            ledger.settle(message.id, claim, outcome);
            if (outcome.kind() == SmtpOutcome.Kind.SENDER_REFUSED) {
                throw new SenderRefused(outcome.words());
            }
        }

        private SmtpOutcome hand(OutboxMessage message) {
            SMTPMessage mail;
            Address to;
            try {
                mail = MailWriter.write(letter(message), clock.instant());
                to = mail.getAllRecipients()[0];
            } catch (RuntimeException | MessagingException unwritten) {
                return unwritten(message, unwritten);
            }
            return connection.send(mail, to, () -> ledger.begin(message, claim));
        }

        /** A message that can't be written waits like one that the server postpones. */
        private SmtpOutcome unwritten(OutboxMessage message, Exception why) {
            LOG.errorf(why, "message %d could not be written", message.id);
            return new SmtpOutcome(
                    SmtpOutcome.Kind.LATER, null, OwnWords.NOT_WRITTEN.with(why), true);
        }

        private Letter letter(OutboxMessage message) {
            Stencil shared = stencil(message);
            if (message.form == Form.ATTACHMENT) {
                message.form =
                        LetterWriting.form(
                                Form.ATTACHMENT,
                                shared.sheet().files(),
                                shared.sheet().limit(connection.largest()));
            }
            if (message.form == Form.LINK) {
                message.linkExpiresAt = term.from(clock.instant());
            }
            return letters.write(message, shared);
        }

        /** What messages of an edition share is made once for those that follow each other. */
        private Stencil stencil(OutboxMessage message) {
            if (stencil == null || !stencil.isFor(message)) {
                stencil =
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                letters.stencil(
                                                        message.edition,
                                                        message.language,
                                                        message.purpose));
            }
            return stencil;
        }

        @Override
        public void close() {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        }
    }

    /** The server takes no mail from the configured sender. */
    static final class SenderRefused extends RuntimeException {
        SenderRefused(String words) {
            super(words);
        }
    }
}
