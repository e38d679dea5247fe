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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern OF_ADDRESS = Pattern.compile("5\\.1\\.(?![78]$)\\d+|5\\.2\\.1");

    /** A refusal with its enhanced code: {@code 550 5.1.1}, {@code 550-5.1.1}. */
    private static final Pattern REPLY =
            Pattern.compile("\\b5\\d\\d[ -]#?(5\\.\\d{1,3}\\.\\d{1,3})(?![.\\d])");

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
                                        status(block),
                                        diagnostic(block),
                                        original,
                                        sentTo));
    }

    /**
     * For good: "failed" is final, whatever the status; a relay that gives up at the end of its
     * queue time reports the 4.x.x of its last try (RFC 3464, 2.3.3).
     */
    public boolean isPermanent() {
        return action.equals("failed");
    }

    /**
     * Nothing will ever arrive there: about the address (5.1.x, but for 5.1.7 and 5.1.8, which are
     * about the sender's), or the mailbox is disabled (5.2.1; RFC 3463, 3.2 and 3.3). A status that
     * says nothing (5.0.0) leaves it to the server's own words.
     */
    public boolean isNoSuchAddress() {
        return isPermanent() && OF_ADDRESS.matcher(isVague() ? coded() : status).matches();
    }

    private boolean isVague() {
        return status.isEmpty() || status.equals("5.0.0");
    }

    private String coded() {
        Matcher reply = REPLY.matcher(diagnostic);
        return reply.find() ? reply.group(1) : "";
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
        return value == null ? null : value.replaceAll("\\s*\\R\\s*|\\p{Cntrl}", " ").strip();
    }

    /** Without the comment that some servers add to it. */
    private static String status(InternetHeaders block) {
        String status = first(block, "Status");
        return status == null ? "" : status.replaceFirst("[\\s(].*$", "");
    }
}
