package org.coopbriefs.delivery.setting;

import java.nio.file.Path;
import org.coopbriefs.delivery.mail.OwnWords;

/** A password that is set can't be had on this machine; the message says which file is at fault. */
public final class PasswordUnreadable extends RuntimeException {

    PasswordUnreadable(Path file, String why) {
        super(OwnWords.PASSWORD_UNREADABLE.with(file + " " + why));
    }
}
