package org.coopbriefs.account;

/** A password that is too easy to guess. */
public final class WeakPassword extends RuntimeException {

    /** What is wrong with it. */
    public enum Weakness {
        /** Fewer characters than asked for. */
        SHORT,
        /** More than {@value Passwords#MOST} characters. */
        LONG,
        /** The name of the user or of this service is a good part of it. */
        NAME,
        /** Few different characters. */
        MONOTONOUS,
        /** The one that was to be changed. */
        SAME
    }

    private final Weakness weakness;

    WeakPassword(Weakness weakness) {
        super(weakness.name());
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}
