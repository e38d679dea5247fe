package org.coopbriefs.article;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.coopbriefs.text.Bundles;

/** Sentences for the codes that say why something did not arrive. */
public final class Reasons {

    private static final List<String> BUNDLES = List.of("messages.arrival", "messages.problems");

    private Reasons() {}

    /**
     * One sentence; Vietnamese where the language has none.
     *
     * @param code such as {@code fetch.ROBOTS}, {@code file.KIND}, {@code article.NO_ARTICLE}
     * @param detail for the sentence's placeholder; may be null where it has none
     */
    public static String sentence(String code, String detail, Locale language) {
        String sentence =
                BUNDLES.stream()
                        .map(name -> Bundles.of(name, language))
                        .filter(texts -> texts.containsKey(code))
                        .map(texts -> texts.getString(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no sentence: " + code));
        return new MessageFormat(sentence, language).format(new Object[] {detail});
    }
}
