package org.coopbriefs.work;

import java.time.Instant;

/**
 * Work that is to be done.
 *
 * @param kind of the task that does it
 * @param key of the row that it is about; the same kind and key is in the queue only once
 * @param notBefore null for at once
 * @param askedBy a user's name, or null for the service itself
 * @param note what whoever asks says to it, or null
 */
public record WorkOrder(
        String kind, String key, Urgency urgency, Instant notBefore, String askedBy, String note) {

    public static WorkOrder of(String kind, String key) {
        return new WorkOrder(kind, key, Urgency.ORDINARY, null, null, null);
    }

    public WorkOrder at(Instant instant) {
        return new WorkOrder(kind, key, urgency, instant, askedBy, note);
    }

    public WorkOrder with(Urgency other) {
        return new WorkOrder(kind, key, other, notBefore, askedBy, note);
    }

    /** Asked for by a person who waits for it. */
    public WorkOrder waitedForBy(String user) {
        return new WorkOrder(kind, key, Urgency.WAITED_FOR, notBefore, user, note);
    }

    /** With something that the task is to know. */
    public WorkOrder saying(String something) {
        return new WorkOrder(kind, key, urgency, notBefore, askedBy, something);
    }
}
