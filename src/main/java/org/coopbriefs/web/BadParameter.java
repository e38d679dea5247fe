package org.coopbriefs.web;

/** A parameter that does not say what it should. */
public final class BadParameter extends RuntimeException {
    public BadParameter(String name) {
        super(name);
    }
}
