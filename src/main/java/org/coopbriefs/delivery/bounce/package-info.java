/** What comes back: reports of failure in a mailbox, and which message each is about. */
package org.coopbriefs.delivery.bounce;
