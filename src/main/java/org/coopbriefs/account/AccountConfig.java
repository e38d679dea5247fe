package org.coopbriefs.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How strict signing in is. */
@ConfigMapping(prefix = "briefs.accounts")
public interface AccountConfig {

    /** bcrypt's cost: each step doubles the work of hashing a password. */
    @WithDefault("12")
    int bcryptCost();

    /** The fewest characters of a password. */
    @WithDefault("12")
    int passwordLength();

    /** A session ends when nothing was asked in it for this long. */
    @WithDefault("1h")
    Duration sessionIdle();

    /** A session ends this long after signing in, whatever happens in it. */
    @WithDefault("12h")
    Duration sessionLength();

    /** Attempts to sign in that fail before the next ones have to wait. */
    Throttling throttling();

    /**
     * How many attempts may fail in a row, and how long the next has to wait; the wait doubles each
     * time.
     */
    interface Throttling {

        /** For one account from one address. */
        @WithDefault("8")
        int accountFromAddress();

        /** For one account from anywhere: higher, or strangers could lock somebody out cheaply. */
        @WithDefault("60")
        int account();

        /** For one address, whatever the account: an office shares one. */
        @WithDefault("60")
        int address();

        @WithDefault("15s")
        Duration firstWait();

        @WithDefault("15m")
        Duration longestWait();

        /** Failures are forgotten when none came for this long. */
        @WithDefault("30m")
        Duration forgottenAfter();
    }
}
