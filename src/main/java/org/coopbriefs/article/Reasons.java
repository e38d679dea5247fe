package org.coopbriefs.article;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for the codes that say why something did not arrive. */
public final class Reasons {

    private static final List<String> BUNDLES = List.of("messages.arrival", "messages.problems");

    private Reasons() {}

    /**
     * One sentence; Vietnamese where the language is neither that nor English.
     *
     * @param code such as {@code fetch.ROBOTS}, {@code file.KIND}, {@code article.NO_ARTICLE}
     * @param detail for the sentence's placeholder; may be null where it has none
     */
    public static String sentence(String code, String detail, Locale language) {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi");
        String sentence =
                BUNDLES.stream()
                        .map(name -> bundle(name, spoken))
                        .filter(texts -> texts.containsKey(code))
                        .map(texts -> texts.getString(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no sentence: " + code));
        return new MessageFormat(sentence, spoken).format(new Object[] {detail});
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
