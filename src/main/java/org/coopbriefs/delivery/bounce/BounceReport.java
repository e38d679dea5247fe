package org.coopbriefs.delivery.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A delivery status notification (RFC 3464): the report that a mail server sends back.
 *
 * @param action failed, delayed, delivered, relayed or expanded
 * @param status enhanced code (RFC 3463), such as 5.1.1, or an empty text
 * @param diagnostic the server's words
 * @param messageId of the mail that it is about, in angle brackets; null where it doesn't say
 * @param sentTo addresses that the report itself was sent to: a number may be in one of them
 */
public record BounceReport(
        String action, String status, String diagnostic, String messageId, List<String> sentTo) {

    private static final int LARGEST = 1_000_000;

    /** Reads a mail; empty where it is no such report. */
    public static Optional<BounceReport> read(MimeMessage mail)
            throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")
                || !(mail.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        List<InternetHeaders> status = List.of();
        String messageId = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")
                    || part.isMimeType("message/global-delivery-status")) {
                status = blocks(part);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")
                    || part.isMimeType("message/global-headers")) {
                messageId = first(new InternetHeaders(stream(part)), "Message-ID");
            }
        }
        return of(status, messageId, sentTo(mail));
    }

    private static Optional<BounceReport> of(
            List<InternetHeaders> status, String returned, List<String> sentTo) {
        String original =
                status.stream()
                        .map(block -> first(block, "Original-Message-ID"))
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(returned);
        return status.stream()
                .filter(block -> first(block, "Action") != null)
                .findFirst()
                .map(
                        block ->
                                new BounceReport(
                                        first(block, "Action").toLowerCase(Locale.ROOT),
                                        orEmpty(first(block, "Status")),
                                        diagnostic(block),
                                        original,
                                        sentTo));
    }

    /** For good, and not only until a mailbox has room again. */
    public boolean isPermanent() {
        return action.equals("failed") && status.startsWith("5.");
    }

    /** 5.1.x is about the address (RFC 3463, 3.2). */
    public boolean isNoSuchAddress() {
        return isPermanent() && status.startsWith("5.1.");
    }

    /** In one line, for the proof. */
    public String words() {
        return (action + " " + status + (diagnostic.isEmpty() ? "" : ": " + diagnostic)).strip();
    }

    private static String diagnostic(InternetHeaders block) {
        String code = first(block, "Diagnostic-Code");
        return code == null ? "" : code.replaceFirst("^\\s*smtp\\s*;\\s*", "").strip();
    }

    private static List<String> sentTo(MimeMessage mail) throws MessagingException {
        List<String> addresses = new ArrayList<>();
        for (Header header :
                Collections.list(
                        mail.getMatchingHeaders(
                                new String[] {
                                    "To", "Delivered-To", "X-Original-To", "Envelope-To"
                                }))) {
            addresses.add(header.getValue());
        }
        return List.copyOf(addresses);
    }

    /** One block for the message, one for each recipient (RFC 3464, 2.1). */
    private static List<InternetHeaders> blocks(Part part) throws MessagingException, IOException {
        String text = new String(stream(part).readAllBytes(), StandardCharsets.UTF_8);
        List<InternetHeaders> blocks = new ArrayList<>();
        for (String block : text.split("(\\r?\\n){2,}")) {
            byte[] bytes = (block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            blocks.add(new InternetHeaders(new ByteArrayInputStream(bytes)));
        }
        return blocks;
    }

    private static InputStream stream(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new ByteArrayInputStream(in.readNBytes(LARGEST));
        }
    }

    private static String first(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? null : value.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
