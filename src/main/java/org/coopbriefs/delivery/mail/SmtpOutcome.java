package org.coopbriefs.delivery.mail;

/**
 * What came of handing a message to the server.
 *
 * @param code the server's reply code, or null where it gave none
 * @param words the server's own, or what happened instead
 * @param connected whether the connection can be used for the next message
 */
public record SmtpOutcome(Kind kind, Integer code, String words, boolean connected) {

    /** What it means for the message. */
    public enum Kind {
        ACCEPTED,
        /** Not now (4yz), or the connection broke before the message was begun. */
        LATER,
        /** Never (5yz). */
        REFUSED,
        /** Never, since there is no such mailbox. */
        NO_SUCH_ADDRESS,
        /** The server takes no mail from us at all: a setting is wrong, not the recipient. */
        SENDER_REFUSED,
        /** The connection broke when the message had been begun: it may have arrived. */
        UNKNOWN
    }
}
