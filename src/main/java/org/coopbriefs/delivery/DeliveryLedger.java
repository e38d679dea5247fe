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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coopbriefs.delivery.mail.SmtpOutcome;
import org.coopbriefs.work.Retries;

/**
 * Notes what becomes of messages, and keeps the proof of it. Each step is a transaction of its own:
 * what the mail server may know, the database knows before.
 */
@ApplicationScoped
public class DeliveryLedger {

    /** Some two days, as mail servers themselves do it (RFC 5321, 4.5.4.1). */
    static final Retries RETRIES = new Retries(16, Duration.ofMinutes(2), Duration.ofHours(6));

    /** This process, in the proof. */
    static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private static final int HARD = 550;

    @Inject EntityManager entities;
    @Inject AgroalDataSource database;
    @Inject Clock clock;

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
            attempt(message, message.state, outcome.code(), outcome.words(), NODE);
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
                        NODE);
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
            attempt(message, message.state, outcome.code(), words, NODE);
        }
        if (permanent && noSuchAddress) {
            hold(message, words);
        }
    }

    /** Keeps a message from being sent. */
    void withdraw(OutboxMessage message, String why) {
        attempt(message, DeliveryState.CANCELLED, null, why, NODE);
        message.become(DeliveryState.CANCELLED, clock.instant(), why);
    }

    /** Moves a message on, and adds that to the proof. */
    void note(OutboxMessage message, DeliveryState state, SmtpOutcome outcome) {
        attempt(message, state, outcome.code(), outcome.words(), NODE);
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
