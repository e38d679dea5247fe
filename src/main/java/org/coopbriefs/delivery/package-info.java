/**
 * An issued edition goes to those who subscribed, and somebody can prove that it did: editions come
 * in with the transaction that issues them, messages go out by SMTP, and every attempt is kept with
 * the server's own words. {@code recipient} knows who gets what, {@code mail} knows how a message
 * is written and handed to a server, {@code bounce} reads what comes back. Planning imports it.
 */
package org.coopbriefs.delivery;
