package org.coopbriefs.report.signature;

import java.time.Instant;

/** Why nothing can be signed, and hence nothing be issued, until somebody has mended it. */
public final class SigningRefused extends RuntimeException {

    /** What is wrong. */
    public enum Reason {
        /** The key's certificate has expired. */
        EXPIRED,
        /** The key's certificate is not valid yet. */
        NOT_YET_VALID,
        /** There is no such file, or its password is wrong, or no key is in it. */
        UNREADABLE,
        /** The key is not meant for signing, or of a kind that is not signed with here. */
        UNSUITABLE,
        /** The timestamp service does not answer, or not as it should. */
        NO_TIMESTAMP
    }

    private final Reason reason;
    private final transient Instant moment;

    SigningRefused(Reason reason, Instant moment) {
        super(reason + " " + moment);
        this.reason = reason;
        this.moment = moment;
    }

    SigningRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.moment = null;
    }

    public Reason reason() {
        return reason;
    }

    /** When the key's time ended or will begin; null where it is not about that. */
    public Instant moment() {
        return moment;
    }
}
