package org.coopbriefs.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one template, and the only place from which a drawing may read. A reference names a
 * file below it: letters, digits, {@code . _ -} and {@code /}; no scheme, no way up, no links that
 * lead out, no big files.
 */
final class TemplateFolder {

    static final String TEMPLATE = "template.html";
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+");
    private static final Pattern REFERENCE =
            Pattern.compile(NAME.pattern() + "(?:/" + NAME.pattern() + ")*+");

    private final String name;
    private final Path folder;

    private TemplateFolder(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * @param templates the folder that holds all templates
     * @param name of one of them
     */
    static TemplateFolder of(Path templates, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BrokenTemplate(name, "no name of a template");
        }
        Path folder = templates.resolve(name);
        if (!Files.isRegularFile(folder.resolve(TEMPLATE))) {
            throw new BrokenTemplate(
                    name, "no " + TEMPLATE + " in " + folder.toAbsolutePath().normalize());
        }
        return new TemplateFolder(name, folder);
    }

    String name() {
        return name;
    }

    /** Why a reference may not be followed, or null where it may. */
    static String refusal(String reference) {
        if (REFERENCE.matcher(reference).matches()) {
            return null;
        }
        return "\"" + shortened(reference) + "\" is not a file of the template's own folder";
    }

    boolean has(String reference) {
        return refusal(reference) == null && Files.isRegularFile(folder.resolve(reference));
    }

    String text(String reference) {
        try {
            return Files.readString(allowed(reference));
        } catch (CharacterCodingException e) {
            throw new BrokenTemplate(reference, "not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String reference) {
        try {
            return Files.readAllBytes(allowed(reference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sixteen hexadecimal digits from the names and bytes of all its files but the README and its
     * pictures.
     */
    String version() {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(TemplateFolder::isDrawn).sorted().toList()) {
                String reference = folder.relativize(file).toString().replace('\\', '/');
                digest.update(reference.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes(reference));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static boolean isDrawn(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith("README") && !name.startsWith(".");
    }

    private Path allowed(String reference) throws IOException {
        String refusal = refusal(reference);
        if (refusal != null) {
            throw new BrokenTemplate(TEMPLATE, refusal);
        }
        Path file = inside(reference);
        if (Files.size(file) > MAX_BYTES) {
            throw new BrokenTemplate(reference, "larger than " + MAX_BYTES / 1024 / 1024 + " MiB");
        }
        return file;
    }

    private Path inside(String reference) throws IOException {
        try {
            Path file = folder.resolve(reference).toRealPath();
            boolean within = file.startsWith(folder.toRealPath());
            if (!within || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new BrokenTemplate(reference, "leads out of the template's folder");
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new BrokenTemplate(reference, "no such file in the template's folder");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
