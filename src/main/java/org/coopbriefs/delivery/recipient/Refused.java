package org.coopbriefs.delivery.recipient;

/** A recipient can't be kept as given; the message is a code for what is wrong. */
public final class Refused extends RuntimeException {

    private final String value;

    public Refused(String code, String value) {
        super(code);
        this.value = value;
    }

    public String code() {
        return getMessage();
    }

    /** What was given. */
    public String value() {
        return value;
    }
}
