package org.coopbriefs.delivery.recipient;

import java.util.Locale;

/** What people look for, as a pattern of SQL's {@code like} whose escape is an exclamation mark. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches small letters that contain the text; null or blank matches all. */
    public static String containing(String text) {
        String sought = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + sought.replaceAll("[%_!]", "!$0") + "%";
    }
}
