package org.coopbriefs.work;

/** Trying the work again would not help; the message says why. */
public final class Hopeless extends RuntimeException {
    public Hopeless(String why) {
        super(why);
    }
}
