package org.coopbriefs.delivery.recipient;

/** How a brief reaches a recipient. */
public enum Form {
    ATTACHMENT,
    /** By a link that expires and can be revoked. */
    LINK
}
