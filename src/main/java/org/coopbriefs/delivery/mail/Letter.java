package org.coopbriefs.delivery.mail;

/**
 * What a message says and brings, before it is a mail.
 *
 * @param unsubscribe address that ends the subscription, or null for whom gets it by office
 * @param attachment null where it goes as a link
 */
public record Letter(
        Envelope envelope,
        String subject,
        String plain,
        String html,
        String language,
        String unsubscribe,
        Attachment attachment) {

    /**
     * From whom, to whom, under which id.
     *
     * @param replyTo null for the sender
     * @param bounces where reports of failure go
     * @param messageId in angle brackets
     */
    public record Envelope(
            String from,
            String fromName,
            String replyTo,
            String bounces,
            String to,
            String toName,
            String messageId) {}
}
