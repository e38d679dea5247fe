package org.coopbriefs.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts by language, from files {@code messages/<name>_<language>.properties}. Those in Vietnamese
 * and English are whole; a text that another language lacks is said in Vietnamese, so that a
 * translation can be used while it grows.
 */
public final class Bundles {

    private static final Locale FIRST = Locale.of("vi");
    private static final List<String> WHOLE = List.of("vi", "en");

    private static final ResourceBundle.Control WITHOUT_DEFAULT =
            new ResourceBundle.Control() {
                @Override
                public List<String> getFormats(String name) {
                    return FORMAT_PROPERTIES;
                }

                @Override
                public List<Locale> getCandidateLocales(String name, Locale language) {
                    Locale plain = Locale.of(language.getLanguage());
                    return WHOLE.contains(plain.getLanguage())
                            ? List.of(plain)
                            : List.of(plain, FIRST);
                }

                @Override
                public Locale getFallbackLocale(String name, Locale language) {
                    return null;
                }
            };

    private Bundles() {}

    /** The texts of a bundle ("messages.ui") in a language. */
    public static ResourceBundle of(String name, Locale language) {
        return of(name, language, Bundles.class.getClassLoader());
    }

    static ResourceBundle of(String name, Locale language, ClassLoader files) {
        return ResourceBundle.getBundle(name, language, files, WITHOUT_DEFAULT);
    }

    /** Whether a language has a file of its own. */
    public static boolean exists(String name, String language) {
        return exists(name, language, Bundles.class.getClassLoader());
    }

    static boolean exists(String name, String language, ClassLoader files) {
        return files.getResource(name.replace('.', '/') + "_" + language + ".properties") != null;
    }
}
