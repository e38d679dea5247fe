package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.coopbriefs.text.Sha256;

/**
 * Where style sheets and scripts are. Browsers may keep them, since a changed file has another
 * address.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/_static/desk/";
    private static final int DIGITS = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** A file of ours. */
    String address(String name) {
        return addresses.computeIfAbsent(name, n -> FOLDER + n + "?v=" + digest(n));
    }

    /** Version of a library that is served under its name. */
    String version(String library) {
        return versions.computeIfAbsent(library, Assets::readVersion);
    }

    private static String digest(String name) {
        String text =
                new String(read("/META-INF/resources" + FOLDER + name), StandardCharsets.UTF_8);
        return Sha256.of(text).substring(0, DIGITS);
    }

    private static String readVersion(String library) {
        Properties pom = new Properties();
        String path = "/META-INF/maven/org.mvnpm/" + library + "/pom.properties";
        try (InputStream file = Assets.class.getResourceAsStream(path)) {
            pom.load(file);
            return pom.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String path) {
        try (InputStream file = Assets.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no file " + path);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
