package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.coopbriefs.text.Sha256;

/**
 * The sessions of people in browsers. They live in the database: so they survive a restart, hold on
 * every node, and end when they are told to, which a sealed cookie would not.
 */
@ApplicationScoped
public class Sessions {

    private static final int TOKEN_BYTES = 32;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject AccountConfig config;
    @Inject Clock clock;

    /** Starts a session with a token of its own; only the browser is to know it. */
    @Transactional
    public String start(User user) {
        return start(user, false);
    }

    /** The same for a user for whom an identity provider vouches, instead of a password. */
    @Transactional
    public String startVouchedFor(User user) {
        return start(user, true);
    }

    private String start(User user, boolean vouchedFor) {
        forgetEnded();
        String token = Secrets.random(TOKEN_BYTES);
        Session session = new Session();
        session.tokenHash = Sha256.of(token);
        session.user = User.findById(user.id);
        session.vouchedFor = vouchedFor;
        session.startedAt = clock.instant();
        session.seenAt = session.startedAt;
        session.user.lastSignInAt = session.startedAt;
        session.persist();
        return token;
    }

    /** The session with this token, if it goes on. */
    @Transactional
    public Optional<Session> find(String token) {
        Optional<Session> session = Session.findByIdOptional(Sha256.of(token));
        return session.filter(this::goesOn).map(this::seen);
    }

    private Session seen(Session session) {
        Instant now = clock.instant();
        if (session.seenAt.plus(NOTED_EVERY).isBefore(now)) {
            session.seenAt = now;
        }
        return session;
    }

    private boolean goesOn(Session session) {
        Instant now = clock.instant();
        return session.user.enabled
                && session.seenAt.plus(config.sessionIdle()).isAfter(now)
                && session.startedAt.plus(config.sessionLength()).isAfter(now);
    }

    @Transactional
    public void end(String token) {
        Session.deleteById(Sha256.of(token));
    }

    /** Ends all sessions of a user, wherever they are. */
    @Transactional
    public void endAllOf(User user) {
        Session.delete("user.id", user.id);
    }

    private void forgetEnded() {
        Instant now = clock.instant();
        Session.delete(
                "seenAt < ?1 or startedAt < ?2",
                now.minus(config.sessionIdle()),
                now.minus(config.sessionLength()));
    }
}
