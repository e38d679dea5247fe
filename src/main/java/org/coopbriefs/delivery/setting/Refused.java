package org.coopbriefs.delivery.setting;

/** A setting can't be kept as given: nothing was changed. */
public final class Refused extends RuntimeException {

    private final Why why;

    /** What is wrong. */
    public enum Why {
        /** The environment says it. */
        FIXED,
        PROTOCOL,
        HOST,
        PORT,
        TLS,
        USER,
        PASSWORD,
        /** An account with a user has one. */
        PASSWORD_MISSING,
        /** The account is at another place, or encrypted less, than the one that is kept is for. */
        PASSWORD_ANEW,
        /** The one that is kept can't be opened any more. */
        PASSWORD_LOST,
        PASSWORD_WITHOUT_USER,
        /** The file of the key can't be read or made. */
        KEY,
        FROM,
        NAME,
        REPLY_TO,
        BOUNCE_ADDRESS,
        MAX_SIZE
    }

    Refused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    static void when(boolean wrong, Why why) {
        if (wrong) {
            throw new Refused(why);
        }
    }
}
