package org.coopbriefs.delivery.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of messages: {@code message.html} and {@code message.txt}, with the words of each
 * language in {@code vi.properties} and its kin. Read when they are first used; who wants to see a
 * change makes new ones.
 */
public final class MailTemplates {

    private static final Engine ENGINE =
            Engine.builder()
                    .addDefaults()
                    .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                    .build();

    private final Path folder;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    public MailTemplates(Path folder) {
        this.folder = folder;
    }

    /** The words of a language. */
    public Texts texts(String language) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(language + ".properties"))) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Texts(Locale.of(language), words);
    }

    /** Fills a template; in HTML every value is escaped. */
    public String fill(String name, Map<String, Object> values) {
        return parsed.computeIfAbsent(name, this::parse).data(values).render();
    }

    private Template parse(String name) {
        String type = name.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
        return ENGINE.parse(read(name), Variant.forContentType(type));
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of one language; places in them as in {@link MessageFormat}. */
    public record Texts(Locale locale, Properties words) {

        public String of(String key, Object... values) {
            String pattern = words.getProperty(key);
            if (pattern == null) {
                throw new IllegalStateException("no text " + key + " in " + locale);
            }
            return new MessageFormat(pattern, locale).format(values);
        }

        /** All whose key begins so, without that beginning, for a template. */
        public Map<String, Object> below(String start) {
            Map<String, Object> found = new TreeMap<>();
            for (String key : words.stringPropertyNames()) {
                if (key.startsWith(start)) {
                    found.put(key.substring(start.length()), of(key));
                }
            }
            return found;
        }
    }
}
