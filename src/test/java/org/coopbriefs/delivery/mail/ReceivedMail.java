package org.coopbriefs.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.text.Sha256;

/**
 * A mail as whoever gets it sees it.
 *
 * @param id in angle brackets
 * @param to address
 * @param plain its text without HTML
 * @param sha256 of what is attached, or null
 */
public record ReceivedMail(String id, String to, String plain, String sha256) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/tai-ve/[\\w.-]+)");

    /** Reads it as a mail program does. */
    public static ReceivedMail of(String mail) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            String to = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
            return new ReceivedMail(message.getMessageID(), to, plain(message), attached(message));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Path of the link to the brief, or null where there is none. */
    public String link() {
        Matcher found = LINK.matcher(plain);
        return found.find() ? found.group(1) : null;
    }

    /** It comes first wherever there are several parts. */
    private static String plain(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof MimeMultipart parts
                ? plain(parts.getBodyPart(0))
                : (String) part.getContent();
    }

    private static String attached(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equals(part.getDisposition())) {
            return Sha256.of(part.getInputStream());
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = attached(parts.getBodyPart(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
