package org.coopbriefs.delivery.setting;

import java.nio.file.Path;

/** A password that is set can't be had on this machine; the message says which file is at fault. */
public final class PasswordUnreadable extends RuntimeException {

    /** What the message begins with. */
    public static final String WORDS = "the password can't be read: ";

    PasswordUnreadable(Path file, String why) {
        super(WORDS + file + " " + why);
    }
}
