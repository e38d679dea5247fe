package org.coopbriefs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.coopbriefs.text.VietnamTime;

/** The service's clock in tests: it goes as the machine's does until a test sets it. */
@ApplicationScoped
public class TestClock {

    private static volatile Instant fixed;

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Settable();
    }

    /** Stops the clock at an instant, as finely as the database tells time. */
    public static void set(Instant instant) {
        fixed = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Stops the clock, where it goes, and moves it on. */
    public static void advance(Duration time) {
        set(now().plus(time));
    }

    public static Instant now() {
        return fixed == null ? Instant.now() : fixed;
    }

    /** Lets the clock go again; a test that sets it does so when it ends. */
    public static void reset() {
        fixed = null;
    }

    private static final class Settable extends Clock {
        @Override
        public Instant instant() {
            return now();
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the service knows one zone");
        }
    }
}
