package org.coopbriefs.account;

import java.util.regex.Pattern;

/** What a user may be called: short, and the same however it is typed. */
public final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}+");

    private Names() {}

    /** The name, if it is one. */
    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadName();
        }
        return name;
    }

    /** A name of other characters, or of one only, or of more than 64. */
    public static final class BadName extends RuntimeException {}
}
