package org.coopbriefs.delivery.setting;

/**
 * Who messages come from, and how large they may be.
 *
 * @param name null for the brand of the message's language
 * @param replyTo null for the sender
 * @param bounceAddress where reports of failure go; null for the sender
 * @param verp whether the message's number is put into the latter
 * @param maxSize bytes of a whole message
 */
public record Sender(
        String from,
        String name,
        String replyTo,
        String bounceAddress,
        boolean verp,
        long maxSize) {

    /** The sender's domain, which Message-IDs end with. */
    public String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** The sender's name. */
    public String nameOr(String brand) {
        return name == null ? brand : name;
    }

    /** The address that reports of failure go to. */
    public String returns() {
        return bounceAddress == null ? from : bounceAddress;
    }
}
