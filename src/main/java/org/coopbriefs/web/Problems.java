package org.coopbriefs.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.coopbriefs.text.Bundles;

/**
 * Answers with a problem in the caller's language: programs get problem+json in the language that
 * they accept, people a page in the one that they have chosen.
 */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Sentences of the whole service, and those of articles that do not arrive. */
    private static final List<String> BUNDLES = List.of("messages.problems", "messages.arrival");

    /** Where people sign in. */
    public static final String SIGN_IN = "/dang-nhap";

    /** Where they change their password. */
    public static final String CHANGE_PASSWORD = "/doi-mat-khau";

    private static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Inject HttpServerRequest request;
    @Inject Instance<ProblemPage> page;

    /**
     * A problem as a response.
     *
     * @param code key of the bundle {@code messages/problems}: {@code <code>} is the title, {@code
     *     <code>.detail} the detail, if any
     * @param arguments for the texts' placeholders
     */
    public Response answer(int status, String code, HttpHeaders caller, Object... arguments) {
        return answer(status, code, caller, null, arguments);
    }

    /** The same, naming the facts that stand in the way. */
    public Response answer(
            int status, String code, HttpHeaders caller, List<Long> facts, Object[] arguments) {
        return respond(status, code, caller, facts, null, arguments);
    }

    /** A failure of ours, that the log has under a number. */
    public Response failed(String number, HttpHeaders caller) {
        return respond(500, "failed", caller, null, number, new Object[] {number});
    }

    /** Nobody is signed in: a program is told so, a person is led to the form and back. */
    public Response signInFirst(HttpHeaders caller) {
        if (isForPrograms(request.path())) {
            Response problem = answer(401, "not-authorised", caller);
            return Response.fromResponse(problem)
                    .header(HttpHeaders.WWW_AUTHENTICATE, SignInMechanism.CHALLENGE)
                    .build();
        }
        String back = request.method().name().equals("GET") ? request.uri() : "/";
        URI form = URI.create(SIGN_IN + "?ve=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        return lead(form);
    }

    /** The caller has to choose a password before all else. */
    public Response passwordFirst(HttpHeaders caller) {
        return isForPrograms(request.path())
                ? answer(403, "password-first", caller)
                : lead(URI.create(CHANGE_PASSWORD));
    }

    /**
     * Leads a person elsewhere; htmx is told in a header, or it would put the other page into this
     * one.
     */
    public Response lead(URI elsewhere) {
        return Visitor.isHtmx(request)
                ? Response.status(401).header("HX-Redirect", elsewhere).build()
                : Response.seeOther(elsewhere).build();
    }

    /** Too much was tried; again after {@code wait}. */
    public Response tooMany(Duration wait, HttpHeaders caller) {
        long seconds = Math.max(1, wait.toSeconds());
        return Response.fromResponse(answer(429, "too-many-attempts", caller, seconds))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** The sentence of a code alone, for lists in which some things went wrong. */
    public String sentence(String code, HttpHeaders caller, Object... arguments) {
        return sentence(code, languageOf(caller), arguments);
    }

    /** The same in a language that is known. */
    public static String sentence(String code, Locale language, Object... arguments) {
        return text(texts(code, language), code, language, arguments);
    }

    /** The same on a page, in the language that its reader has chosen. */
    public String sentence(String code) {
        Locale language = Language.of(chosen()).locale();
        return text(texts(code, language), code, language, new Object[0]);
    }

    /** True for an address that programs call, false for a page. */
    public static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/q/");
    }

    private Response respond(
            int status,
            String code,
            HttpHeaders caller,
            List<Long> facts,
            String number,
            Object[] arguments) {
        boolean forPrograms = isForPrograms(request.path()) || page.isUnsatisfied();
        Locale language = forPrograms ? languageOf(caller) : Language.of(chosen()).locale();
        Problem problem = problem(status, code, language, facts, number, arguments);
        return Response.status(status)
                .type(forPrograms ? MEDIA_TYPE : PAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(
                        HttpHeaders.VARY,
                        forPrograms ? HttpHeaders.ACCEPT_LANGUAGE : HttpHeaders.COOKIE)
                .entity(forPrograms ? problem : page.get().show(problem))
                .build();
    }

    private static Problem problem(
            int status,
            String code,
            Locale language,
            List<Long> facts,
            String number,
            Object[] arguments) {
        ResourceBundle texts = texts(code, language);
        return new Problem(
                "urn:coopbriefs:problem:" + code,
                text(texts, code, language, arguments),
                status,
                texts.containsKey(code + ".detail")
                        ? text(texts, code + ".detail", language, arguments)
                        : null,
                facts,
                number);
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
        return Bundles.of(name, language);
    }

    private static String text(
            ResourceBundle texts, String key, Locale language, Object[] arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    private String chosen() {
        return Visitor.cookie(request, Cookies.LANGUAGE).orElse(null);
    }

    /** The first of the accepted languages that is spoken here; Vietnamese where none is. */
    private static Locale languageOf(HttpHeaders caller) {
        return caller.getAcceptableLanguages().stream()
                .map(accepted -> new Language(accepted.getLanguage()))
                .filter(Language.all()::contains)
                .findFirst()
                .orElse(Language.VI)
                .locale();
    }
}
