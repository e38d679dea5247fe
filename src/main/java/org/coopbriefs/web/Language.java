package org.coopbriefs.web;

import java.util.Locale;

/** The languages of the pages. */
public enum Language {
    VI,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** The one that a link leads to. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** Vietnamese, unless {@code code} is another language that the pages have. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : VI;
    }
}
