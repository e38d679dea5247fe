package org.coopbriefs.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.report.BrokenTemplate.Fault;

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
    private final Place place;

    private TemplateFolder(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** Where the files are. References are known to be plain when it is asked. */
    private interface Place {

        /** All files, in order. */
        List<String> references();

        boolean has(String reference);

        byte[] bytes(String reference);

        /** Equal as long as none of these files changes. */
        Object state(Stream<String> references);
    }

    /**
     * @param templates the folder that holds all templates
     * @param name of one of them
     */
    static TemplateFolder of(Path templates, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BrokenTemplate(name, Fault.NO_NAME);
        }
        Path folder = templates.resolve(name);
        if (!Files.isRegularFile(folder.resolve(TEMPLATE))) {
            throw new BrokenTemplate(name, Fault.NO_TEMPLATE, TEMPLATE);
        }
        return new TemplateFolder(name, new OnDisk(folder));
    }

    /**
     * One that is kept elsewhere.
     *
     * @param files bytes by reference
     */
    static TemplateFolder of(String name, Map<String, byte[]> files) {
        files.keySet().forEach(TemplateFolder::refuse);
        if (!files.containsKey(TEMPLATE)) {
            throw new BrokenTemplate(name, Fault.NO_TEMPLATE, TEMPLATE);
        }
        return new TemplateFolder(name, new Kept(new TreeMap<>(files)));
    }

    String name() {
        return name;
    }

    /** Whether a reference may be followed. */
    static boolean isOwn(String reference) {
        return REFERENCE.matcher(reference).matches();
    }

    /** Refuses one that may not be. */
    static BrokenTemplate outside(String file, int line, String reference) {
        return new BrokenTemplate(file, line, Fault.OUT_OF_FOLDER, shortened(reference));
    }

    boolean has(String reference) {
        return isOwn(reference) && place.has(reference);
    }

    /** All that it is drawn from, by reference; without the README and its pictures. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        place.references().stream()
                .filter(TemplateFolder::isDrawn)
                .forEach(reference -> files.put(reference, bytes(reference)));
        return files;
    }

    String text(String reference) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(reference)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenTemplate(reference, Fault.NOT_UTF8);
        }
    }

    /** Text of all its style sheets. */
    String styles() {
        return place.references().stream()
                .filter(reference -> reference.endsWith(".css"))
                .map(this::text)
                .collect(Collectors.joining("\n"));
    }

    byte[] bytes(String reference) {
        refuse(reference);
        return place.bytes(reference);
    }

    /**
     * Sixteen hexadecimal digits from the names and bytes of all its files but the README and its
     * pictures.
     */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files().forEach(
                            (reference, bytes) -> {
                                digest.update(reference.getBytes(StandardCharsets.UTF_8));
                                digest.update((byte) 0);
                                digest.update(bytes);
                            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Equal as long as the version stays the same, and asked for without reading the files. */
    Object state() {
        return place.state(place.references().stream().filter(TemplateFolder::isDrawn));
    }

    private static boolean isDrawn(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return !name.startsWith("README")
                && !name.startsWith(".")
                && !reference.equals("picture.png");
    }

    private static void refuse(String reference) {
        if (!isOwn(reference)) {
            throw outside(TEMPLATE, 0, reference);
        }
    }

    static BrokenTemplate tooLarge(String reference) {
        return new BrokenTemplate(reference, Fault.TOO_LARGE, MAX_BYTES / 1024 / 1024);
    }

    /** A file as it was when it was looked at. */
    private record Seen(String reference, Object file, long bytes, FileTime changed) {}

    private record OnDisk(Path folder) implements Place {

        @Override
        public Object state(Stream<String> references) {
            return references.map(this::seen).toList();
        }

        private Seen seen(String reference) {
            try {
                BasicFileAttributes now =
                        Files.readAttributes(folder.resolve(reference), BasicFileAttributes.class);
                return new Seen(reference, now.fileKey(), now.size(), now.lastModifiedTime());
            } catch (NoSuchFileException e) {
                throw absent(reference);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> references() {
            try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, OnDisk::isFile)) {
                return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isFile(Path file, BasicFileAttributes known) {
            return known.isRegularFile() || known.isSymbolicLink() && Files.isRegularFile(file);
        }

        @Override
        public boolean has(String reference) {
            return Files.isRegularFile(folder.resolve(reference));
        }

        @Override
        public byte[] bytes(String reference) {
            try {
                Path file = inside(reference);
                if (Files.size(file) > MAX_BYTES) {
                    throw tooLarge(reference);
                }
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path inside(String reference) throws IOException {
            try {
                Path file = folder.resolve(reference).toRealPath();
                boolean within = file.startsWith(folder.toRealPath());
                if (!within || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new BrokenTemplate(reference, Fault.LEADS_OUT);
                }
                return file;
            } catch (NoSuchFileException e) {
                throw absent(reference);
            }
        }
    }

    private record Kept(Map<String, byte[]> files) implements Place {

        /** They never do. */
        @Override
        public Object state(Stream<String> references) {
            return files;
        }

        @Override
        public List<String> references() {
            return List.copyOf(files.keySet());
        }

        @Override
        public boolean has(String reference) {
            return files.containsKey(reference);
        }

        @Override
        public byte[] bytes(String reference) {
            byte[] bytes = files.get(reference);
            if (bytes == null) {
                throw absent(reference);
            }
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(reference);
            }
            return bytes.clone();
        }
    }

    private static BrokenTemplate absent(String reference) {
        return new BrokenTemplate(reference, Fault.NO_SUCH_FILE);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
