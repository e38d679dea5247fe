package org.coopbriefs.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.delivery.LetterWriting.Sheet;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailWriter;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.mail.SmtpSettings;
import org.coopbriefs.delivery.recipient.Form;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Hands messages to the mail server, and notes what it says. */
@ApplicationScoped
public class Sending {

    @Inject Outbox outbox;
    @Inject LetterWriting letters;
    @Inject Clock clock;

    Round over(SmtpSettings settings, String claim) {
        return new Round(settings, claim);
    }

    /** One message after the other over a connection that is made anew where it broke. */
    final class Round implements AutoCloseable {

        private final SmtpSettings settings;
        private final String claim;
        private SmtpConnection connection;
        private Sheet sheet;

        Round(SmtpSettings settings, String claim) {
            this.settings = settings;
            this.claim = claim;
        }

        /**
         * Sends a message that is claimed.
         *
         * @throws SmtpConnection.NoConnection where the server can't be reached: the message waits
         *     as it did
         */
        void send(long id) throws SmtpConnection.NoConnection {
            if (connection == null) {
                connection = new SmtpConnection(settings);
            }
            SMTPMessage mail = write(id);
            SmtpOutcome outcome = hand(id, mail);
            if (!outcome.connected()) {
                close();
            }
            outbox.settle(id, claim, outcome);
            if (outcome.kind() == SmtpOutcome.Kind.SENDER_REFUSED) {
                throw new SenderRefused(outcome.words());
            }
        }

        private SmtpOutcome hand(long id, SMTPMessage mail) {
            try {
                return connection.send(
                        mail,
                        (InternetAddress) mail.getAllRecipients()[0],
                        () -> outbox.begin(id, claim));
            } catch (MessagingException unwritten) {
                throw new IllegalStateException(unwritten);
            }
        }

        private SMTPMessage write(long id) {
            Letter letter = QuarkusTransaction.requiringNew().call(() -> letter(id));
            return MailWriter.write(letter, clock.instant());
        }

        private Letter letter(long id) {
            OutboxMessage message = OutboxMessage.findById(id);
            BriefEdition edition = message.edition;
            if (sheet == null
                    || !sheet.edition().id.equals(edition.id)
                    || !sheet.language().equals(message.language)) {
                sheet = letters.sheet(edition, message.language);
            }
            if (message.form == Form.ATTACHMENT) {
                message.form =
                        letters.form(Form.ATTACHMENT, sheet.pdfBytes(), connection.largest());
            }
            return letters.write(message, sheet);
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
