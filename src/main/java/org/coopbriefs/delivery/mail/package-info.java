/** How a message is written, and what a mail server says to it. */
package org.coopbriefs.delivery.mail;
