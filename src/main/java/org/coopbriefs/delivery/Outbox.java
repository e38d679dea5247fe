package org.coopbriefs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.delivery.mail.OwnWords;
import org.coopbriefs.delivery.mail.SmtpOutcome;

/**
 * The messages that wait, by lanes: hands them out to whoever sends them, and takes back what was
 * not tried. What came of those that were is the ledger's.
 */
@ApplicationScoped
public class Outbox {

    @Inject EntityManager entities;
    @Inject DeliveryLedger ledger;
    @Inject Admission admission;
    @Inject Clock clock;

    /**
     * Messages of a lane that a node which is gone was at. What it had not begun to hand over waits
     * again; the rest may have arrived.
     *
     * @return how many there were
     */
    @Transactional
    int recover(int lane) {
        List<OutboxMessage> left =
                OutboxMessage.locked("lane = ?1 and state = ?2", lane, DeliveryState.SENDING);
        left.forEach(this::recover);
        return left.size();
    }

    private void recover(OutboxMessage message) {
        boolean begun = message.dataBegunAt != null;
        OwnWords words = begun ? OwnWords.LOST_WHILE_HANDING : OwnWords.LOST_BEFORE_HANDING;
        ledger.note(
                message,
                begun ? DeliveryState.UNCERTAIN : DeliveryState.QUEUED,
                new SmtpOutcome(SmtpOutcome.Kind.UNKNOWN, null, words.with(), false));
    }

    /**
     * Takes messages that are due out of the lane; nobody else does while {@code claim} holds.
     * Those that may not go any more are cancelled instead; the others go to where their recipients
     * are now.
     */
    @Transactional
    List<OutboxMessage> claim(int lane, String claim, int most) {
        List<OutboxMessage> admitted = List.of();
        List<OutboxMessage> taken = take(lane, claim, most);
        while (admitted.isEmpty() && !taken.isEmpty()) {
            Map<OutboxMessage, String> refusals = admission.refusals(taken);
            refusals.forEach(this::refuse);
            admitted = taken.stream().filter(m -> !refusals.containsKey(m)).toList();
            taken = admitted.isEmpty() ? take(lane, claim, most) : List.of();
        }
        admitted.forEach(OutboxMessage::address);
        return admitted;
    }

    private void refuse(OutboxMessage message, String why) {
        message.attempts--;
        ledger.withdraw(message, why);
    }

    private List<OutboxMessage> take(int lane, String claim, int most) {
        entities.createNativeQuery(
                        """
                        update outbox_message
                        set state = 'SENDING', settled_at = ?2, claim = ?3, attempts = attempts + 1
                        where id in (
                          select id from outbox_message
                          where lane = ?1 and state in ('QUEUED', 'DEFERRED') and next_at <= ?2
                          order by next_at, id limit ?4 for update skip locked)
                        """)
                .setParameter(1, lane)
                .setParameter(2, clock.instant())
                .setParameter(3, claim)
                .setParameter(4, most)
                .executeUpdate();
        return entities.createQuery(
                        "from OutboxMessage m left join fetch m.recipient where m.claim = ?1"
                                + " and m.state = 'SENDING' order by m.nextAt, m.id",
                        OutboxMessage.class)
                .setParameter(1, claim)
                .getResultList();
    }

    /**
     * The server takes nothing from us: all that waits in the lane has failed with its words, until
     * a person has put the setting right and sends again.
     */
    @Transactional
    void failAll(int lane, String claim, String words) {
        entities.createNativeQuery(
                        """
                        with failed as (
                          update outbox_message
                          set state = 'BOUNCED', settled_at = ?3, answer = ?4, claim = null
                          where lane = ?1 and data_begun_at is null
                            and (state in ('QUEUED', 'DEFERRED') or state = 'SENDING' and claim = ?2)
                          returning id, attempts, address)
                        insert into delivery_attempt
                          (message_id, number, address, ended_at, outcome, answer, node)
                        select id, attempts, address, ?3, 'BOUNCED', ?4, ?5 from failed
                        """)
                .setParameter(1, lane)
                .setParameter(2, claim)
                .setParameter(3, clock.instant())
                .setParameter(4, words)
                .setParameter(5, DeliveryLedger.NODE)
                .executeUpdate();
    }

    /** Gives back what was taken but not tried, as if it had not been. */
    @Transactional
    void release(String claim) {
        List<OutboxMessage> untouched =
                OutboxMessage.locked(
                        "claim = ?1 and state = ?2 and dataBegunAt is null",
                        claim,
                        DeliveryState.SENDING);
        for (OutboxMessage message : untouched) {
            message.become(DeliveryState.QUEUED, clock.instant(), message.answer);
            message.attempts--;
        }
    }

    /** When the next message of a lane is to be tried, if there is one. */
    @Transactional
    Optional<Instant> next(int lane) {
        return Optional.ofNullable(
                entities.createQuery(
                                "select min(m.nextAt) from OutboxMessage m"
                                        + " where m.lane = ?1 and m.state in ('QUEUED', 'DEFERRED')",
                                Instant.class)
                        .setParameter(1, lane)
                        .getSingleResult());
    }

    @Transactional
    long due(int lane) {
        return OutboxMessage.count(
                "lane = ?1 and state in ('QUEUED', 'DEFERRED') and nextAt <= ?2",
                lane,
                clock.instant());
    }
}
