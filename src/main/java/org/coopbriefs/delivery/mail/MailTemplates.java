package org.coopbriefs.delivery.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator;
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
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of messages: {@code message.html} and {@code message.txt}, with the words of each
 * language in {@code vi.properties} and its kin; one template may include another one of the
 * folder. Read when they are first used; who wants to see a change makes new ones.
 */
public final class MailTemplates {

    private final Path folder;
    private final Engine engine;

    public MailTemplates(Path folder) {
        this.folder = folder;
        engine =
                Engine.builder()
                        .addDefaults()
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .addLocator(name -> Optional.of(new Location(name)))
                        .build();
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
        return engine.getTemplate(name).data(values).render();
    }

    /** A file of the folder, as the engine asks for it. */
    private final class Location implements TemplateLocator.TemplateLocation {
        private final String name;

        Location(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(folder.resolve(name));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            String type = name.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
            return Optional.of(Variant.forContentType(type));
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
