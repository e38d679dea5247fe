package org.coopbriefs.work;

import java.time.Instant;

/** It is not time yet: the work is to be taken up again at an instant. No failure. */
public final class Later extends RuntimeException {

    private final transient Instant when;

    public Later(Instant when, String why) {
        super(why, null, false, false);
        this.when = when;
    }

    Instant when() {
        return when;
    }
}
