package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailAddress;
import org.coopbriefs.delivery.mail.MailWriter;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.recipient.Subscribers;
import org.coopbriefs.delivery.setting.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Shows a message before anybody gets it, and sends it to whom tries it. */
@ApplicationScoped
public class TrialMessages {

    private static final int ID_BYTES = 12;

    @Inject LetterWriting letters;
    @Inject BriefArchive archive;
    @Inject Subscribers subscribers;
    @Inject SmtpServer server;
    @Inject MailSettings settings;
    @Inject Audit audit;
    @Inject Clock clock;

    /** How the message of an edition reads, and to how many it would go. */
    public record Preview(String subject, String plain, String fileName, int recipients) {}

    @Transactional
    public Preview preview(BriefEdition edition, String language) {
        Letter letter = letter(edition, language, settings.sender().from(), "…", Long.MAX_VALUE);
        String file = letter.attachment() == null ? null : letter.attachment().fileName();
        List<Subscribers.Addressee> to = subscribers.of(edition);
        long reached = to.stream().filter(one -> one.recipient().isReachable()).count();
        return new Preview(letter.subject(), letter.plain(), file, (int) reached);
    }

    /**
     * Sends it to one address, marked as a trial; gives what the server said.
     *
     * @throws MailAddress.BadAddress where it isn't one
     * @throws NoServer where none is configured
     */
    public SmtpOutcome send(BriefEdition edition, String language, String to, String name) {
        String address = MailAddress.checked(to);
        if (!server.isSet()) {
            throw new NoServer();
        }
        SmtpOutcome outcome =
                send(largest -> letterInTransaction(edition, language, address, name, largest));
        audit.record(
                AuditAction.TRIAL_SENT,
                edition.key(),
                null,
                Map.of("to", address, "language", language, "outcome", outcome.kind()));
        return outcome;
    }

    private SmtpOutcome send(LongFunction<Letter> written) {
        try (SmtpConnection connection = server.connect()) {
            Letter letter = written.apply(connection.largest());
            SMTPMessage mail = MailWriter.write(letter, clock.instant());
            return connection.send(mail, mail.getAllRecipients()[0], () -> {});
        } catch (SmtpConnection.NoConnection | MessagingException failure) {
            return new SmtpOutcome(SmtpOutcome.Kind.LATER, null, failure.getMessage(), false);
        }
    }

    @Transactional
    Letter letterInTransaction(
            BriefEdition edition, String language, String to, String name, long largest) {
        return letter(edition, language, to, name, largest);
    }

    private Letter letter(
            BriefEdition edition, String language, String to, String name, long largest) {
        BriefEdition kept = BriefEdition.findById(edition.id);
        archive.file(kept, language, BriefFile.Part.BRIEF);
        String id = "<" + Secrets.random(ID_BYTES) + ".trial@" + settings.sender().domain() + ">";
        return letters.trial(letters.stencil(kept, language, Purpose.BRIEF), to, name, id, largest);
    }

    /** No mail server is configured. */
    public static final class NoServer extends RuntimeException {}
}
