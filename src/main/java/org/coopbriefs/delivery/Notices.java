package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Secrets;
import org.coopbriefs.archive.PublicAddress;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailTemplates;
import org.coopbriefs.delivery.mail.MailTemplates.Texts;
import org.coopbriefs.delivery.mail.MailWriter;
import org.coopbriefs.delivery.mail.SmtpConnection;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.Sender;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Short messages to those who look after the service; no edition goes with them. */
@ApplicationScoped
public class Notices {

    private static final int ID_BYTES = 12;

    @Inject SmtpServer server;
    @Inject MailConfig config;
    @Inject MailSettings settings;
    @Inject PublicAddress addresses;
    @Inject Clock clock;

    /**
     * What somebody is told.
     *
     * @param to mail address
     * @param texts the words of its language
     * @param path of the page that says more
     * @param link what the way there is called
     */
    public record Notice(
            String to,
            String name,
            Texts texts,
            String subject,
            String opening,
            List<String> lines,
            String path,
            String link) {}

    /** Whether a mail server is configured. */
    public boolean arePossible() {
        return server.isSet();
    }

    /** The words of messages in a language. */
    public Texts texts(String language) {
        return new MailTemplates(config.templates()).texts(language);
    }

    /** A period in words. */
    public static String period(Period period, Texts texts) {
        return LetterWriting.period(period, texts);
    }

    /** Sends it; gives what the server said, or why it was not reached. */
    public SmtpOutcome send(Notice notice) {
        try {
            return hand(notice);
        } catch (SmtpConnection.NoConnection failure) {
            return new SmtpOutcome(SmtpOutcome.Kind.LATER, null, failure.getMessage(), false);
        }
    }

    /**
     * The same; gives what the server said.
     *
     * @throws SmtpConnection.NoConnection where it was not reached, or none is set
     */
    public SmtpOutcome hand(Notice notice) throws SmtpConnection.NoConnection {
        try (SmtpConnection connection = server.connect()) {
            SMTPMessage mail = MailWriter.write(letter(notice), clock.instant());
            return connection.send(mail, mail.getAllRecipients()[0], () -> {});
        } catch (MessagingException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    private Letter letter(Notice notice) {
        MailTemplates templates = new MailTemplates(config.templates());
        Texts texts = notice.texts;
        String language = texts.locale().getLanguage();
        Map<String, Object> values =
                Map.of(
                        "language",
                        language,
                        "brand",
                        texts.of("brand"),
                        "subject",
                        notice.subject,
                        "opening",
                        notice.opening,
                        "lines",
                        notice.lines,
                        "link",
                        addresses.of(notice.path).toString(),
                        "linkLabel",
                        notice.link);
        return new Letter(
                envelope(notice),
                notice.subject,
                templates.fill("notice.txt", values),
                templates.fill("notice.html", values),
                language,
                null,
                null);
    }

    private Letter.Envelope envelope(Notice notice) {
        Sender sender = settings.sender();
        return new Letter.Envelope(
                sender.from(),
                sender.nameOr(notice.texts.of("brand")),
                sender.replyTo(),
                sender.from(),
                notice.to,
                notice.name,
                "<" + Secrets.random(ID_BYTES) + ".notice@" + sender.domain() + ">");
    }
}
