package org.coopbriefs.article.file;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import is.
 *
 * @param done of them: kept, known before, or refused
 * @param recent how many were done within {@code window}, the last stretch of work
 */
public record Progress(
        long total, long done, long kept, long known, long refused, long recent, Duration window) {

    public Progress {
        if (done > total || kept + known + refused != done) {
            throw new IllegalArgumentException("counts that do not add up");
        }
    }

    /** Files a second; 0 where nothing was done lately. */
    public double rate() {
        double seconds = window.toMillis() / 1000.0;
        return recent == 0 || seconds <= 0 ? 0 : recent / seconds;
    }

    /** At the present rate; empty where there is none to judge by. */
    public Optional<Duration> remaining() {
        if (done == total) {
            return Optional.of(Duration.ZERO);
        }
        return rate() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((total - done) / rate())));
    }

    public boolean isDone() {
        return done == total;
    }
}
