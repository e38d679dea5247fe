package org.coopbriefs.rest;

/** A parameter that does not say what it should. */
final class BadParameter extends RuntimeException {
    BadParameter(String name) {
        super(name);
    }
}
