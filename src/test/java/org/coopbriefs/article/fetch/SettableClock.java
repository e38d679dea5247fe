package org.coopbriefs.article.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only sleeping moves. */
final class SettableClock extends Clock implements Sleeper {

    private final List<Duration> sleeps = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");

    List<Duration> sleeps() {
        return sleeps;
    }

    void advance(Duration step) {
        now = now.plus(step);
    }

    @Override
    public void sleep(Duration howLong) {
        sleeps.add(howLong);
        advance(howLong);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
