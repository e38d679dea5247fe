package org.coopbriefs.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.work.Retries;

/**
 * Moves messages from state to state as they are sent. Each step is a transaction of its own: what
 * the mail server may know, the database knows before.
 */
@ApplicationScoped
public class Outbox {

    /** Some two days, as mail servers themselves do it (RFC 5321, 4.5.4.1). */
    static final Retries RETRIES = new Retries(16, Duration.ofMinutes(2), Duration.ofHours(6));

    private static final int HARD = 550;

    private final String node = ManagementFactory.getRuntimeMXBean().getName();

    @Inject EntityManager entities;
    @Inject AgroalDataSource database;
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
        String words =
                begun
                        ? "the node was lost while it handed the message over"
                        : "the node was lost before it handed the message over";
        note(
                message,
                begun ? DeliveryState.UNCERTAIN : DeliveryState.QUEUED,
                new SmtpOutcome(SmtpOutcome.Kind.UNKNOWN, null, words, false));
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
        withdraw(message, why);
    }

    /** Keeps a message from being sent. */
    void withdraw(OutboxMessage message, String why) {
        attempt(message, DeliveryState.CANCELLED, null, why, node);
        message.become(DeliveryState.CANCELLED, clock.instant(), why);
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
     * Notes that from now on the message may arrive, in which form, and until when its link opens.
     *
     * @throws Withdrawn where it was cancelled meanwhile: it alone may not be sent
     * @throws ClaimLost where another node has taken over: then nothing may be sent
     */
    void begin(OutboxMessage message, String claim) {
        int noted =
                execute(
                        "update outbox_message set data_begun_at = ?, form = ?, link_expires_at = ?"
                                + " where id = ? and claim = ? and state = 'SENDING'",
                        now(),
                        message.form.name(),
                        message.linkExpiresAt.atOffset(ZoneOffset.UTC),
                        message.id,
                        claim);
        if (noted == 0) {
            throw isCancelled(message.id) ? new Withdrawn() : new ClaimLost();
        }
    }

    @Transactional
    boolean isCancelled(long id) {
        return OutboxMessage.count("id = ?1 and state = ?2", id, DeliveryState.CANCELLED) > 0;
    }

    /** Notes what the server said. */
    void settle(long id, String claim, SmtpOutcome outcome) {
        if (outcome.kind() != SmtpOutcome.Kind.ACCEPTED || !accept(id, claim, outcome)) {
            settleUnusual(id, claim, outcome);
        }
    }

    @Transactional
    void settleUnusual(long id, String claim, SmtpOutcome outcome) {
        OutboxMessage message =
                entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!claim.equals(message.claim)) {
            return;
        }
        if (message.state != DeliveryState.SENDING && outcome.kind() != SmtpOutcome.Kind.ACCEPTED) {
            // another node took it for lost meanwhile, and a person is asked: this is one more hint
            attempt(message, message.state, outcome.code(), outcome.words(), node);
            return;
        }
        switch (outcome.kind()) {
            case ACCEPTED -> note(message, DeliveryState.ACCEPTED, outcome);
            case UNKNOWN -> note(message, DeliveryState.UNCERTAIN, outcome);
            case REFUSED, SENDER_REFUSED -> note(message, DeliveryState.BOUNCED, outcome);
            case NO_SUCH_ADDRESS -> {
                note(message, DeliveryState.BOUNCED, outcome);
                hold(message, outcome.words());
            }
            case LATER -> postpone(message, outcome);
        }
    }

    /**
     * The usual outcome, in one statement; false where the claim is lost. It need not have reached
     * the disk when it is told: a database that crashes at once forgets it, and then the message
     * was begun and a person is asked.
     */
    private boolean accept(long id, String claim, SmtpOutcome outcome) {
        OffsetDateTime now = now();
        int noted =
                execute(
                        """
                        with begun as (
                          select id, attempts, address, data_begun_at, set_config('synchronous_commit', 'off', true)
                          from outbox_message
                          where id = ? and claim = ? and state in ('SENDING', 'UNCERTAIN') for update),
                        settled as (
                          update outbox_message m
                          set state = 'ACCEPTED', settled_at = ?, answer = ?, claim = null, data_begun_at = null
                          from begun where m.id = begun.id)
                        insert into delivery_attempt
                          (message_id, number, address, started_at, ended_at, outcome, code, answer, node)
                        select id, attempts, address, data_begun_at, ?, 'ACCEPTED', ?, ?, ? from begun
                        """,
                        id,
                        claim,
                        now,
                        outcome.words(),
                        now,
                        outcome.code(),
                        outcome.words(),
                        node);
        return noted > 0;
    }

    /**
     * One statement that is a transaction of its own; of these there are two a message, and no
     * other way to the database costs as little.
     */
    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void postpone(OutboxMessage message, SmtpOutcome outcome) {
        Optional<Duration> pause = RETRIES.after(message.attempts);
        if (pause.isEmpty()) {
            note(message, DeliveryState.BOUNCED, outcome);
            return;
        }
        note(message, DeliveryState.DEFERRED, outcome);
        message.nextAt = clock.instant().plus(pause.get());
    }

    private void hold(OutboxMessage message, String words) {
        if (message.recipient != null && message.recipient.address.equals(message.address)) {
            message.recipient.hold(clock.instant(), words);
        }
    }

    /** A report of failure has come back for a message that the server had accepted. */
    @Transactional
    public void bounced(long id, String words, boolean permanent, boolean noSuchAddress) {
        OutboxMessage message =
                entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        SmtpOutcome outcome =
                new SmtpOutcome(SmtpOutcome.Kind.REFUSED, permanent ? HARD : null, words, false);
        if (permanent && message.state.mayBecome(DeliveryState.BOUNCED)) {
            note(message, DeliveryState.BOUNCED, outcome);
        } else {
            attempt(message, message.state, outcome.code(), words, node);
        }
        if (permanent && noSuchAddress) {
            hold(message, words);
        }
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
                .setParameter(5, node)
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

    private void note(OutboxMessage message, DeliveryState state, SmtpOutcome outcome) {
        attempt(message, state, outcome.code(), outcome.words(), node);
        message.become(state, clock.instant(), outcome.words());
    }

    /** Adds to the proof. */
    void attempt(
            OutboxMessage message, DeliveryState state, Integer code, String words, String who) {
        DeliveryAttempt attempt = new DeliveryAttempt();
        attempt.message = message;
        attempt.number = message.attempts;
        attempt.address = message.address;
        attempt.startedAt = message.dataBegunAt;
        attempt.endedAt = clock.instant();
        attempt.outcome = state;
        attempt.code = code;
        attempt.answer = words;
        attempt.node = who;
        attempt.persist();
    }

    /** The message was cancelled when it was about to be handed over. */
    static final class Withdrawn extends RuntimeException {}

    /** Another node took the message over. */
    static final class ClaimLost extends RuntimeException {}
}
