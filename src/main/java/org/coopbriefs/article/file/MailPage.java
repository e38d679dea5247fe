package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.BROKEN;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import org.coopbriefs.article.RawPage;

/** A saved page in one file (RFC 2557): a mail message whose first HTML part is the page. */
final class MailPage {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 5_000;
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailPage() {}

    static RawPage read(byte[] bytes) throws RefusedFile {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            Part page = page(message, 0);
            if (page == null) {
                throw new RefusedFile(BROKEN, "no HTML part");
            }
            return new RawPage(
                    page.getInputStream().readAllBytes(),
                    page.getContentType(),
                    address(page, message));
        } catch (MessagingException | IOException damaged) {
            throw new RefusedFile(BROKEN, "not a mail message");
        }
    }

    /** The first HTML part in reading order, or null. */
    private static Part page(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/html") || part.isMimeType("application/xhtml+xml")) {
            return part;
        }
        if (depth < DEEPEST && part.getContent() instanceof Multipart parts) {
            return firstPage(parts, depth);
        }
        return null;
    }

    private static Part firstPage(Multipart parts, int depth)
            throws MessagingException, IOException {
        int count = Math.min(parts.getCount(), MOST_PARTS);
        for (int i = 0; i < count; i++) {
            BodyPart inner = parts.getBodyPart(i);
            Part page = page(inner, depth + 1);
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    private static String address(Part page, MimeMessage message) throws MessagingException {
        String own = header(page, "Content-Location");
        String address = own == null ? header(message, "Snapshot-Content-Location") : own;
        return address != null && address.matches("https?://\\S{1,2000}") ? address : null;
    }

    private static String header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? null : values[0].strip();
    }
}
