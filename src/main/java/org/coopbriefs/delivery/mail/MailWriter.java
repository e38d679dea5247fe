package org.coopbriefs.delivery.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.PreencodedMimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Makes a mail of a letter: plain text and HTML as alternatives, the PDF beside them. */
public final class MailWriter {

    private static final String UTF_8 = "UTF-8";

    /**
     * File names in the form of RFC 2231, which this is about; the library's default says so too.
     */
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailWriter() {}

    /** The mail, ready to be handed over. */
    public static SMTPMessage write(Letter letter, Instant now) {
        try {
            Mail mail = new Mail(letter.envelope().messageId());
            address(mail, letter.envelope());
            mail.setSubject(HeaderText.clean(letter.subject()), UTF_8);
            mail.setSentDate(Date.from(now));
            mail.setHeader("Content-Language", letter.language());
            // nobody's holiday notice is to answer (RFC 3834, 5)
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
            unsubscribing(mail, letter.unsubscribe());
            mail.setContent(content(letter));
            mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
            mail.setReturnOption(SMTPMessage.RETURN_HDRS);
            mail.saveChanges();
            return mail;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static void address(Mail mail, Letter.Envelope envelope) throws MessagingException {
        mail.setFrom(MailAddress.of(envelope.from(), envelope.fromName()));
        mail.setRecipient(
                Message.RecipientType.TO, MailAddress.of(envelope.to(), envelope.toName()));
        mail.setEnvelopeFrom(MailAddress.checked(envelope.bounces()));
        if (envelope.replyTo() != null) {
            mail.setReplyTo(
                    new InternetAddress[] {
                        MailAddress.of(envelope.replyTo(), envelope.fromName())
                    });
        }
    }

    /** One click, by a POST that mail programs send themselves (RFC 8058). */
    private static void unsubscribing(Mail mail, String address) throws MessagingException {
        if (address != null) {
            mail.setHeader("List-Unsubscribe", "<" + address + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative", text(letter), html(letter));
        if (letter.attachment() == null) {
            return alternatives;
        }
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(alternatives);
        return new MimeMultipart(both, file(letter.attachment()));
    }

    private static MimeBodyPart text(Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(letter.plain(), UTF_8);
        return part;
    }

    private static MimeBodyPart html(Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(letter.html(), UTF_8, "html");
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new PreencodedMimeBodyPart("base64");
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.base64(), "application/pdf")));
        part.setFileName(HeaderText.clean(attachment.fileName()).replaceAll("[/\\\\:\"]", "-"));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** A mail whose id is given, not made up at each attempt. */
    private static final class Mail extends SMTPMessage {
        private final String id;

        Mail(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
