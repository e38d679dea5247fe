package org.coopbriefs.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * The words of one language: those of this program, and over them those of a template. There is no
 * falling back to another language: a missing message is an error.
 */
final class MessageBundle {

    /** Vietnamese first: it is what a brief is written in where nothing else is asked for. */
    static final Set<String> LANGUAGES = Set.of("vi", "en", "lo");

    private static final Map<String, MessageBundle> OWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> texts;

    private MessageBundle(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** The program's own. */
    static MessageBundle of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new UnknownLanguage(language);
        }
        return OWN.computeIfAbsent(language, MessageBundle::load);
    }

    private static MessageBundle load(String language) {
        String file = "/messages/report_" + language + ".properties";
        try (InputStream in = MessageBundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("messages of this program are missing: " + file);
            }
            return new MessageBundle(
                    language, read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the words of a template in front. */
    MessageBundle with(TemplateFolder folder) {
        String file = language + ".properties";
        if (!folder.has(file)) {
            throw new BrokenTemplate(file, Fault.NO_LANGUAGE);
        }
        Map<String, String> both = new HashMap<>(texts);
        try {
            both.putAll(read(new StringReader(folder.text(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageBundle(language, both);
    }

    String language() {
        return language;
    }

    /** The pattern of a message, or null where there is none. */
    String find(String key) {
        return texts.get(key);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    private static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        return texts;
    }
}
