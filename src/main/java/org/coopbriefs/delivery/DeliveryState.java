package org.coopbriefs.delivery;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a message is, and where it may go from there. */
public enum DeliveryState {
    /** Waits for its first attempt, or for another one that a person asked for. */
    QUEUED,
    /** A node is at it. */
    SENDING,
    /** The server said that it takes care of it. */
    ACCEPTED,
    /** The server asked for another attempt later. */
    DEFERRED,
    /** Will not arrive: the server refused it, or its report of failure came back. */
    BOUNCED,
    /**
     * It may have arrived or not: the connection or the node was lost after the message was begun.
     * Never sent again by itself.
     */
    UNCERTAIN,
    /** Is not sent; the answer says why. */
    CANCELLED;

    private static final Map<DeliveryState, Set<DeliveryState>> NEXT =
            Map.of(
                    QUEUED, EnumSet.of(SENDING, BOUNCED, CANCELLED),
                    SENDING, EnumSet.of(QUEUED, ACCEPTED, DEFERRED, BOUNCED, UNCERTAIN, CANCELLED),
                    DEFERRED, EnumSet.of(SENDING, QUEUED, BOUNCED, CANCELLED),
                    ACCEPTED, EnumSet.of(BOUNCED),
                    BOUNCED, EnumSet.of(QUEUED),
                    UNCERTAIN, EnumSet.of(ACCEPTED, QUEUED, BOUNCED, CANCELLED),
                    CANCELLED, EnumSet.of(QUEUED));

    public boolean mayBecome(DeliveryState next) {
        return NEXT.get(this).contains(next);
    }

    /** True where the recipient has the message, as far as anybody can tell. */
    public boolean hasPerhapsArrived() {
        return this == ACCEPTED || this == UNCERTAIN;
    }

    /** True while nobody has begun to send it, or will again. */
    public boolean isWaiting() {
        return this == QUEUED || this == DEFERRED;
    }

    /** True where it failed and a person may have it sent again without fear of a second copy. */
    public boolean mayBeResent() {
        return this == BOUNCED || this == CANCELLED;
    }
}
