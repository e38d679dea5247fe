package org.coopbriefs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers with a problem in the caller's language: Vietnamese, or English where that is preferred. */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Sentences of the whole service, and those of articles that do not arrive. */
    private static final List<String> BUNDLES = List.of("messages.problems", "messages.arrival");

    /**
     * A problem as a response.
     *
     * @param code key of the bundle {@code messages/problems}: {@code <code>} is the title, {@code <code>.detail} the
     *     detail, if any
     * @param arguments for the texts' placeholders
     */
    public Response answer(int status, String code, HttpHeaders caller, Object... arguments) {
        return answer(status, code, caller, null, arguments);
    }

    /** The same, naming the facts that stand in the way. */
    public Response answer(
            int status, String code, HttpHeaders caller, List<Long> facts, Object[] arguments) {
        Locale language = languageOf(caller);
        ResourceBundle texts = texts(code, language);
        Problem problem =
                new Problem(
                        "urn:coopbriefs:problem:" + code,
                        text(texts, code, language, arguments),
                        status,
                        texts.containsKey(code + ".detail")
                                ? text(texts, code + ".detail", language, arguments)
                                : null,
                        facts);
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem)
                .build();
    }

    /** The sentences among which this code's are. */
    private static ResourceBundle texts(String code, Locale language) {
        return BUNDLES.stream()
                .map(bundle -> bundle(bundle, language))
                .filter(texts -> texts.containsKey(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence for " + code));
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String text(
            ResourceBundle texts, String key, Locale language, Object[] arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    /** The first of the accepted languages that is spoken here; Vietnamese where none is. */
    private static Locale languageOf(HttpHeaders caller) {
        return caller.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.of("vi"));
    }
}
