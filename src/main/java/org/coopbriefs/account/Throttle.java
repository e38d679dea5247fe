package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coopbriefs.text.Sha256;

/**
 * Slows down guessing. An attempt counts as failed from its beginning until it has succeeded, so
 * that many at once gain nothing. Names that nobody has are counted like others, and none is kept
 * readable: people type passwords into the wrong field.
 */
@ApplicationScoped
public class Throttle {

    private static final int MOST_DOUBLINGS = 20;
    private static final int NETWORK_GROUPS = 4;

    @Inject EntityManager entities;
    @Inject AccountConfig config;
    @Inject Clock clock;

    private record Counter(String key, int free) {}

    /**
     * Begins an attempt.
     *
     * @throws TooManyAttempts where it has to wait
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(String name, String address) {
        Instant now = clock.instant();
        counters(name, address).forEach(counter -> count(counter, now));
    }

    /**
     * The attempt has succeeded: the account's failures from there are forgotten, the others lose
     * this one.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String name, String address) {
        entities.createNativeQuery("delete from sign_in_attempts where key = :key")
                .setParameter("key", both(name, address))
                .executeUpdate();
        for (Counter counter : counters(name, address)) {
            uncount(counter);
        }
        forgetOld();
    }

    /** Nobody waits longer than the longest wait, also where the clock was set back. */
    private void count(Counter counter, Instant now) {
        List<?> counted =
                entities.createNativeQuery(
                                """
                                insert into sign_in_attempts as a (key, failures, last_at, blocked_until)
                                values (:key, 1, :now, :now)
                                on conflict (key) do update set
                                    failures = case when a.last_at between :forget and :now then a.failures + 1 else 1 end,
                                    last_at = :now
                                where a.blocked_until <= :now or a.blocked_until > :latest
                                returning failures
                                """,
                                Integer.class)
                        .setParameter("key", counter.key())
                        .setParameter("now", now)
                        .setParameter("forget", now.minus(config.throttling().forgottenAfter()))
                        .setParameter("latest", now.plus(config.throttling().longestWait()))
                        .getResultList();
        if (counted.isEmpty()) {
            throw new TooManyAttempts(Duration.between(now, blockedUntil(counter)));
        }
        int beyond = (Integer) counted.getFirst() - counter.free();
        if (beyond >= 0) {
            block(counter, now.plus(waitAfter(beyond)));
        }
    }

    private Instant blockedUntil(Counter counter) {
        return (Instant)
                entities.createNativeQuery(
                                "select blocked_until from sign_in_attempts where key = :key",
                                Instant.class)
                        .setParameter("key", counter.key())
                        .getSingleResult();
    }

    private void block(Counter counter, Instant until) {
        entities.createNativeQuery(
                        "update sign_in_attempts set blocked_until = :until where key = :key")
                .setParameter("until", until)
                .setParameter("key", counter.key())
                .executeUpdate();
    }

    private Duration waitAfter(int beyond) {
        Duration wait =
                config.throttling()
                        .firstWait()
                        .multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        Duration longest = config.throttling().longestWait();
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    private void uncount(Counter counter) {
        entities.createNativeQuery(
                        "update sign_in_attempts set failures = greatest(failures - 1, 1),"
                                + " blocked_until = last_at where key = :key")
                .setParameter("key", counter.key())
                .executeUpdate();
    }

    private void forgetOld() {
        entities.createNativeQuery(
                        "delete from sign_in_attempts where last_at < :forget and blocked_until < :now")
                .setParameter("forget", clock.instant().minus(config.throttling().forgottenAfter()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Always in the same order, so that two attempts never wait for each other. */
    private List<Counter> counters(String name, String address) {
        AccountConfig.Throttling most = config.throttling();
        return List.of(
                        new Counter(account(name), most.account()),
                        new Counter(Sha256.of("address:" + network(address)), most.address()),
                        new Counter(both(name, address), most.accountFromAddress()))
                .stream()
                .sorted(Comparator.comparing(Counter::key))
                .toList();
    }

    private static String account(String name) {
        return Sha256.of("account:" + name.toLowerCase(Locale.ROOT));
    }

    private static String both(String name, String address) {
        return Sha256.of("both:" + account(name) + ":" + network(address));
    }

    /** Whoever has one IPv6 address has a /64 of them (RFC 6177). */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < NETWORK_GROUPS + 1
                ? address
                : String.join(":", List.of(groups).subList(0, NETWORK_GROUPS));
    }
}
