package org.coopbriefs.article.fetch;

import static org.coopbriefs.article.fetch.FetchRefusal.Code.RESTING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps the requests to one host apart, and lets a host rest that asked for it or failed. */
final class HostPace {

    /** Hosts beyond this many are forgotten, those first that are free anyway. */
    private static final int MOST_HOSTS = 5_000;

    /**
     * How a host stands: when its next request may go, until when it rests, how often it failed in
     * a row.
     */
    private record Standing(Instant nextTurn, Instant restsUntil, int failures) {
        static final Standing FREE = new Standing(Instant.MIN, Instant.MIN, 0);

        boolean isFree(Instant now) {
            return failures == 0 && !nextTurn.isAfter(now) && !restsUntil.isAfter(now);
        }
    }

    private final Map<String, Standing> hosts = new HashMap<>();
    private final FetchLimits limits;
    private final Clock clock;
    private final Sleeper sleeper;

    HostPace(FetchLimits limits, Clock clock, Sleeper sleeper) {
        this.limits = limits;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /**
     * Waits until it is this caller's turn.
     *
     * @param delay between two requests, where the host's robots.txt asks for more than the usual
     */
    void await(String host, Duration delay) throws Refused {
        Duration wait = reserve(host, delay);
        if (wait.isPositive()) {
            sleep(wait);
        }
    }

    private synchronized Duration reserve(String host, Duration delay) throws Refused {
        Instant now = clock.instant();
        Standing standing = hosts.getOrDefault(host, Standing.FREE);
        if (standing.restsUntil().isAfter(now)) {
            throw new Refused(RESTING, host, standing.restsUntil());
        }
        Instant turn = later(now, standing.nextTurn());
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(limits.patience()) > 0) {
            throw new Refused(RESTING, host, turn);
        }
        Duration apart = delay.compareTo(limits.pace()) > 0 ? delay : limits.pace();
        forgetSome(now);
        hosts.put(host, new Standing(turn.plus(apart), standing.restsUntil(), standing.failures()));
        return wait;
    }

    private void sleep(Duration wait) throws Refused {
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(RESTING, "the service is stopping");
        }
    }

    /** The host answered as it should. */
    synchronized void succeeded(String host) {
        hosts.computeIfPresent(
                host, (name, standing) -> new Standing(standing.nextTurn(), Instant.MIN, 0));
    }

    /**
     * The host failed or asked for patience.
     *
     * @param asked how long it asked for, or null
     * @return until when it is left in peace
     */
    synchronized Instant failed(String host, Duration asked) {
        Instant now = clock.instant();
        Standing standing = hosts.getOrDefault(host, Standing.FREE);
        Duration rest = asked == null ? doubled(standing.failures()) : asked;
        Duration capped = rest.compareTo(limits.longestRest()) > 0 ? limits.longestRest() : rest;
        Instant until = now.plus(capped);
        hosts.put(host, new Standing(standing.nextTurn(), until, standing.failures() + 1));
        return until;
    }

    private Duration doubled(int failures) {
        return limits.firstRest().multipliedBy(1L << Math.min(failures, 20));
    }

    private void forgetSome(Instant now) {
        if (hosts.size() >= MOST_HOSTS) {
            hosts.values().removeIf(standing -> standing.isFree(now));
        }
        if (hosts.size() >= MOST_HOSTS) {
            hosts.clear();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
