package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.work.WorkOrder;
import org.coopbriefs.work.WorkQueue;

/** What people decide about messages that did not go as they should. */
@ApplicationScoped
public class DeliveryDecisions {

    @Inject EntityManager entities;
    @Inject Deliveries deliveries;
    @Inject DeliveryLedger ledger;
    @Inject EditionDelivery editions;
    @Inject Admission admission;
    @Inject WorkQueue work;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What a person decides about a message. */
    public enum Decision {
        /** It has arrived: somebody asked the recipient. */
        ARRIVED,
        /** It is to be sent, again where it was tried. */
        SEND_AGAIN,
        /** It is not to be sent any more. */
        CANCEL
    }

    /**
     * Does with a message what a person has decided.
     *
     * @return the message, or that of the edition that goes in its place
     * @throws NotNow where its state doesn't allow that
     * @throws MayNotGo where it is to be sent and may not
     */
    @Transactional
    public OutboxMessage decide(long id, Decision decision) {
        OutboxMessage message =
                entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        DeliveryState before = message.state;
        DeliveryState next =
                switch (decision) {
                    case ARRIVED -> DeliveryState.ACCEPTED;
                    case SEND_AGAIN -> DeliveryState.QUEUED;
                    case CANCEL -> DeliveryState.CANCELLED;
                };
        if (before == DeliveryState.SENDING || !before.mayBecome(next)) {
            throw new NotNow();
        }
        OutboxMessage decided = message;
        if (decision == Decision.SEND_AGAIN) {
            decided = again(message).orElseThrow(MayNotGo::new);
        } else {
            become(message, next);
        }
        audit.record(AuditAction.DELIVERY_DECIDED, "message:" + id, before, decision);
        return decided;
    }

    /**
     * Sends it again. Where a later edition has taken its place that one goes; empty where the
     * recipient has that already, or may get nothing.
     */
    private Optional<OutboxMessage> again(OutboxMessage message) {
        if (message.edition.state == Brief.State.SUPERSEDED) {
            Optional<OutboxMessage> instead =
                    message.recipient != null && message.recipient.isReachable()
                            ? editions.queueInstead(message)
                            : Optional.empty();
            instead.ifPresent(queued -> noteInstead(message, queued));
            return instead;
        }
        if (!admission.admits(message)) {
            return Optional.empty();
        }
        become(message, DeliveryState.QUEUED);
        return Optional.of(message);
    }

    private void noteInstead(OutboxMessage message, OutboxMessage queued) {
        String who = access.userName();
        String words = OwnWords.INSTEAD.with(queued.edition.number, who);
        ledger.attempt(message, message.state, null, words, who);
        message.decidedBy = who;
        wake(queued, who);
    }

    private void become(OutboxMessage message, DeliveryState next) {
        String who = access.userName();
        ledger.attempt(message, next, null, OwnWords.DECIDED.with(who), who);
        message.become(next, clock.instant(), message.answer);
        message.decidedBy = who;
        if (next == DeliveryState.QUEUED) {
            message.nextAt = clock.instant();
            message.attempts = 0;
            message.address();
            message.linkRevokedAt = null;
            wake(message, who);
        }
    }

    private void wake(OutboxMessage message, String who) {
        work.add(WorkOrder.of(SendTask.KIND, String.valueOf(message.lane)).waitedForBy(who));
    }

    /**
     * Sends a brief again to those, and only those, whom it has not reached; gives how many.
     *
     * @throws TooWide where the filter doesn't say which brief
     */
    @Transactional
    public int resendFailed(DeliveryFilter filter) {
        if (!filter.isOfOneBrief()) {
            throw new TooWide();
        }
        long sent =
                OutboxMessage.locked(
                                "id in ?1 and state = ?2",
                                deliveries.failed(filter),
                                DeliveryState.BOUNCED)
                        .stream()
                        .filter(message -> again(message).isPresent())
                        .count();
        audit.record(AuditAction.DELIVERY_DECIDED, "messages", filter, sent);
        return (int) sent;
    }

    /** From now on the link in a message opens nothing. */
    @Transactional
    public void revokeLink(long id) {
        OutboxMessage message = OutboxMessage.findById(id);
        message.linkRevokedAt = clock.instant();
        audit.record(AuditAction.DELIVERY_DECIDED, "message:" + id, null, "LINK_REVOKED");
    }

    /** It isn't said which brief is meant. */
    public static final class TooWide extends RuntimeException {}

    /**
     * The recipient may get nothing of it, or has or gets a later edition that has taken its place.
     */
    public static final class MayNotGo extends RuntimeException {}

    /** The message is in a state in which that can't be done. */
    public static final class NotNow extends RuntimeException {}
}
