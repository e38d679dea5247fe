package org.coopbriefs.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coopbriefs.text.Bundles;

/** A language of the pages: Vietnamese, English, and Lao once there is a bundle of it. */
public record Language(String code) {

    public static final Language VI = new Language("vi");

    private static final String BUNDLE = "messages.ui";
    private static final List<Language> ALL = spoken(code -> Bundles.exists(BUNDLE, code));

    /** Those that there are texts in, Vietnamese first. */
    public static List<Language> all() {
        return ALL;
    }

    static List<Language> spoken(Predicate<String> exists) {
        return Stream.of("vi", "en", "lo").filter(exists).map(Language::new).toList();
    }

    /** Vietnamese, unless {@code code} is another language that the pages have. */
    public static Language of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst().orElse(VI);
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** What its speakers call it. */
    public String name() {
        return locale().getDisplayLanguage(locale());
    }

    /** Those that a page leads to. */
    public List<Language> others() {
        return ALL.stream().filter(one -> !one.equals(this)).toList();
    }
}
