package org.coopbriefs.chaos;

import org.coopbriefs.delivery.mail.ReceivedMail;

/**
 * A message that has arrived at the mail server; of its text no more is kept than the link.
 *
 * @param id in angle brackets
 * @param to address
 * @param sha256 of what is attached, or null
 * @param link path of the link to the brief, or null
 */
record Arrival(String id, String to, String sha256, String link) {

    static Arrival of(String mail) {
        ReceivedMail received = ReceivedMail.of(mail);
        return new Arrival(received.id(), received.to(), received.sha256(), received.link());
    }
}
