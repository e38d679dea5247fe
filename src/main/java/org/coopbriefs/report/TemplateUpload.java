package org.coopbriefs.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * Takes the files of an uploaded template in. What they and a zip's entries claim of themselves is
 * not believed: names are checked, and the bytes that come out are counted.
 */
public final class TemplateUpload {

    private static final int MOST_FILES = 50;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int CHUNK = 8192;

    private final Map<String, byte[]> files = new TreeMap<>();
    private int bytes;

    /**
     * Adds one file, or all files of a zip.
     *
     * @throws BrokenTemplate where something of it is refused, with its name
     */
    public TemplateUpload add(String name, InputStream content) throws IOException {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            addZip(name, content);
        } else {
            addFile(name, content);
        }
        return this;
    }

    private void addZip(String name, InputStream content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content)) {
            boolean any = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                if (!entry.isDirectory() && !isClutter(entry.getName())) {
                    addFile(entry.getName(), zip);
                }
            }
            if (!any) {
                throw new BrokenTemplate(name, Fault.NO_ZIP);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new BrokenTemplate(name, Fault.DAMAGED_ZIP);
        }
    }

    /** What systems put into zips on their own account. */
    private static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    }

    private void addFile(String name, InputStream content) throws IOException {
        if (!TemplateFolder.isOwn(name)) {
            throw TemplateFolder.outside(name, 0, name);
        }
        if (files.size() == MOST_FILES) {
            throw new BrokenTemplate(name, Fault.TOO_MANY_FILES, MOST_FILES);
        }
        files.put(name, read(name, content));
    }

    private byte[] read(String name, InputStream content) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            bytes += count;
            if (bytes > MOST_BYTES) {
                throw new BrokenTemplate(name, Fault.UNPACKS_TO_MUCH, MOST_BYTES / 1024 / 1024);
            }
            if (read.size() + count > TemplateFolder.MAX_BYTES) {
                throw TemplateFolder.tooLarge(name);
            }
            read.write(chunk, 0, count);
        }
        return read.toByteArray();
    }

    /** The files by their path; the folder that holds them all, as zips have it, is left out. */
    Map<String, byte[]> files() {
        if (files.containsKey(TemplateFolder.TEMPLATE) || files.isEmpty()) {
            return files;
        }
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty()
                || files.keySet().stream().anyMatch(path -> !path.startsWith(folder))) {
            return files;
        }
        Map<String, byte[]> within = new TreeMap<>();
        files.forEach((path, content) -> within.put(path.substring(folder.length()), content));
        return within;
    }
}
