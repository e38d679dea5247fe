package org.coopbriefs.account;

import java.time.Duration;

/** Too many attempts to sign in have failed: this one was not looked at. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("try again in " + wait);
        this.wait = wait;
    }

    /** Until when the next attempt is looked at; at least a second. */
    public Duration waiting() {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
