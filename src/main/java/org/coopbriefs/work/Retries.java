package org.coopbriefs.work;

import java.time.Duration;
import java.util.Optional;

/**
 * How work is tried again that has failed: each wait is twice the one before it.
 *
 * @param attempts all together, the first included
 * @param first wait after the first failure
 * @param longest no wait is longer
 */
public record Retries(int attempts, Duration first, Duration longest) {

    /** Ten attempts over some nine hours. */
    public static final Retries USUAL =
            new Retries(10, Duration.ofSeconds(30), Duration.ofHours(3));

    /** What fails once fails for good. */
    public static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO);

    private static final int DOUBLINGS = 30;

    public Retries {
        if (attempts < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("no retries: " + attempts + " " + first);
        }
    }

    /**
     * The wait after so many failed attempts, none after none; empty where there is no next one.
     */
    public Optional<Duration> after(int failed) {
        if (failed < 1) {
            return Optional.of(Duration.ZERO);
        }
        if (failed >= attempts) {
            return Optional.empty();
        }
        Duration wait = first.multipliedBy(1L << Math.min(failed - 1, DOUBLINGS));
        return Optional.of(wait.compareTo(longest) > 0 ? longest : wait);
    }
}
