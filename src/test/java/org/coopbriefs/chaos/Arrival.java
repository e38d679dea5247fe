package org.coopbriefs.chaos;

import jakarta.mail.BodyPart;
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
 * A message that has arrived at the mail server.
 *
 * @param id in angle brackets
 * @param to address
 * @param sha256 of what is attached, or null
 * @param link path of the link to the brief, or null
 */
record Arrival(String id, String to, String sha256, String link) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/tai-ve/[\\w.-]+)");

    /** Reads it as a mail program does. */
    static Arrival of(String mail) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            String to = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
            return new Arrival(message.getMessageID(), to, attached(message), link(message));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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

    /** The first one in the plain text, which comes first. */
    private static String link(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            Matcher found = LINK.matcher((String) part.getContent());
            return found.find() ? found.group(1) : null;
        }
        BodyPart first = ((MimeMultipart) part.getContent()).getBodyPart(0);
        return link(first);
    }
}
