package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that somebody sent at once, under their own names; a zip among them counts as the files in
 * it.
 */
public final class UploadedFiles implements FileSource {

    /** Begins the label of every upload. */
    static final String LABEL = "upload ";

    private static final String WITHIN = "!/";

    private final String label;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, ZipFiles> zips = new LinkedHashMap<>();
    private final Map<String, RefusedFile> badZips = new LinkedHashMap<>();

    public UploadedFiles() {
        this(UUID.randomUUID().toString());
    }

    private UploadedFiles(String name) {
        label = LABEL + name;
    }

    /** All that lies in this folder; its name is that of the upload, so a kill loses nothing. */
    static UploadedFiles in(Path folder) throws IOException {
        UploadedFiles source = new UploadedFiles(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> source.add(file.getFileName().toString(), file));
        }
        return source;
    }

    /** Adds a file; two of one name are told apart by a number in front. */
    public void add(String name, Path file) {
        String own = name == null || name.isBlank() ? "?" : name;
        String distinct = own;
        for (int n = 2; files.containsKey(distinct); n++) {
            distinct = "(" + n + ") " + own;
        }
        files.put(distinct, file);
        if (distinct.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            open(distinct, file);
        }
    }

    private void open(String name, Path file) {
        try {
            zips.put(name, ZipFiles.open(file, name));
        } catch (RefusedFile bad) {
            badZips.put(name, bad);
        }
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        files.keySet().forEach(name -> names.addAll(namesIn(name)));
        return names;
    }

    private List<String> namesIn(String name) {
        ZipFiles zip = zips.get(name);
        if (zip == null) {
            return List.of(name);
        }
        try {
            return zip.names().stream().map(inner -> name + WITHIN + inner).toList();
        } catch (RefusedFile bad) {
            badZips.put(name, bad);
            return List.of(name);
        }
    }

    @Override
    public byte[] read(String name) throws RefusedFile {
        if (badZips.containsKey(name)) {
            throw badZips.get(name);
        }
        int within = name.indexOf(WITHIN);
        ZipFiles zip = within < 0 ? null : zips.get(name.substring(0, within));
        if (zip != null) {
            return zip.read(name.substring(within + WITHIN.length()));
        }
        return plain(name);
    }

    private byte[] plain(String name) throws RefusedFile {
        try (InputStream in = Files.newInputStream(files.get(name))) {
            return Bytes.read(in, name);
        } catch (IOException gone) {
            throw new RefusedFile(UNREADABLE, name);
        }
    }

    @Override
    public void close() throws IOException {
        for (ZipFiles zip : zips.values()) {
            zip.close();
        }
    }
}
