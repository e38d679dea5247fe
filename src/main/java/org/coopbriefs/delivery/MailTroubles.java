package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coopbriefs.delivery.bounce.BounceTask;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.work.WorkItem;
import org.coopbriefs.work.WorkState;

/**
 * Why no mail goes out at all, or nobody learns what came back. A mail about it could not go
 * either, so pages and the health check tell it.
 */
@ApplicationScoped
public class MailTroubles {

    private static final Set<DeliveryState> WAITS =
            EnumSet.of(DeliveryState.QUEUED, DeliveryState.DEFERRED, DeliveryState.SENDING);

    @Inject EntityManager entities;
    @Inject MailSettings settings;
    @Inject SmtpServer server;

    /** What is wrong. */
    public enum Kind {
        /** None is configured, and messages wait for one. */
        NO_SERVER,
        /** It can't be reached, has no certificate that holds, or does not let us in. */
        NOT_REACHED,
        /** It takes nothing from the configured sender. */
        SENDER_REFUSED,
        /** The mailbox for reports of failure can't be read. */
        BOUNCES_NOT_READ
    }

    /**
     * What is wrong now.
     *
     * @param words the server's own, or what happened instead; empty where no server is configured
     * @param waiting how many messages wait for it to be put right
     */
    public record MailTrouble(Kind kind, String words, long waiting) {
        /** True where no mail goes out. */
        public boolean isOfSending() {
            return kind != Kind.BOUNCES_NOT_READ;
        }
    }

    /** Empty where mail goes, or nothing has tried to, and what comes back is read. */
    @Transactional
    public List<MailTrouble> find() {
        return find(OutboxMessage.count("state in ?1", WAITS));
    }

    /**
     * The same for who knows already how many messages wait.
     *
     * @param waiting those that are {@link #isWaiting}
     */
    @Transactional
    public List<MailTrouble> find(long waiting) {
        Set<Use> set = settings.places().keySet();
        boolean sends = server.isAmong(set);
        List<WorkItem> works = sends || !set.isEmpty() ? works() : List.of();
        Optional<MailTrouble> unsent = sends ? ofSending(works, waiting) : withoutServer(waiting);
        Optional<MailTrouble> unread =
                set.contains(Use.RETURNS) ? ofMailbox(works) : Optional.empty();
        return Stream.of(unsent, unread).flatMap(Optional::stream).toList();
    }

    /** Whether a message in this state waits for a mail server. */
    public static boolean isWaiting(DeliveryState state) {
        return WAITS.contains(state);
    }

    private static Optional<MailTrouble> withoutServer(long waiting) {
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new MailTrouble(Kind.NO_SERVER, "", waiting));
    }

    private static Optional<MailTrouble> ofSending(List<WorkItem> works, long waiting) {
        return works.stream()
                .filter(work -> work.kind.equals(SendTask.KIND))
                .filter(lane -> isRefused(lane) || waiting > 0 && isNotReached(lane))
                .findFirst()
                .map(lane -> new MailTrouble(kind(lane), lane.lastError, waiting));
    }

    private static Optional<MailTrouble> ofMailbox(List<WorkItem> works) {
        return works.stream()
                .filter(work -> work.kind.equals(BounceTask.KIND))
                .filter(poll -> poll.state != WorkState.DONE && poll.lastError != null)
                .findFirst()
                .map(poll -> new MailTrouble(Kind.BOUNCES_NOT_READ, poll.lastError, 0));
    }

    /** The latest work of each lane and of the mailbox, what was given up first. */
    private List<WorkItem> works() {
        return entities.createQuery(
                        "from WorkItem w where w.kind in ?1 and w.id = (select max(l.id) from WorkItem l"
                                + " where l.kind = w.kind and l.key = w.key)"
                                + " order by case w.state when DEAD then 0 else 1 end, w.id desc",
                        WorkItem.class)
                .setParameter(1, List.of(SendTask.KIND, BounceTask.KIND))
                .getResultList();
    }

    private static Kind kind(WorkItem lane) {
        return isRefused(lane) ? Kind.SENDER_REFUSED : Kind.NOT_REACHED;
    }

    /** Nothing else makes this work hopeless. */
    private static boolean isRefused(WorkItem lane) {
        return lane.state == WorkState.DEAD;
    }

    /** An attempt has failed, and is not just postponed. */
    private static boolean isNotReached(WorkItem lane) {
        return lane.lastError != null
                && (lane.state == WorkState.WAITING && lane.attempts > 0
                        || lane.state == WorkState.RUNNING && lane.attempts > 1);
    }
}
