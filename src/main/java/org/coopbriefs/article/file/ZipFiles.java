package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.BOMB;
import static org.coopbriefs.article.file.RefusedFile.Code.BROKEN;
import static org.coopbriefs.article.file.RefusedFile.Code.PATH;
import static org.coopbriefs.article.file.RefusedFile.Code.TOO_MANY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a zip, read one at a time and never unpacked to disk. What an entry claims about its
 * size is not believed: the bytes that come out are counted, of each file and of all.
 */
public final class ZipFiles implements FileSource {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 5_000_000_000L;

    /** Text packs to a tenth; a thousandth is no text. Small files are not worth a judgement. */
    private static final int DENSEST = 200;

    private static final int SMALL = 1_000_000;
    private static final Pattern WINDOWS_DRIVE = Pattern.compile("[A-Za-z]:.*+", Pattern.DOTALL);

    private final String label;
    private final ZipFile zip;
    private long unpacked;

    private ZipFiles(String label, ZipFile zip) {
        this.label = label;
        this.zip = zip;
    }

    /**
     * @param label what people call it
     * @throws RefusedFile where it is no zip
     */
    public static ZipFiles open(Path file, String label) throws RefusedFile {
        try {
            return new ZipFiles(label, open(file, StandardCharsets.UTF_8));
        } catch (ZipException otherNames) {
            return openWithOldNames(file, label);
        } catch (IOException unreadable) {
            throw new RefusedFile(RefusedFile.Code.UNREADABLE, label);
        }
    }

    /**
     * Names that are no UTF-8: any bytes are Latin-1, and a name only has to be told from another.
     */
    private static ZipFiles openWithOldNames(Path file, String label) throws RefusedFile {
        try {
            return new ZipFiles(label, open(file, StandardCharsets.ISO_8859_1));
        } catch (IOException damaged) {
            throw new RefusedFile(BROKEN, label);
        }
    }

    private static ZipFile open(Path file, Charset names) throws IOException {
        return new ZipFile(file.toFile(), names);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> names() throws RefusedFile {
        if (zip.size() > MOST_FILES) {
            throw new RefusedFile(TOO_MANY, String.valueOf(MOST_FILES));
        }
        return Companions.leftOut(
                zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .filter(name -> !isClutter(name))
                        .distinct()
                        .toList());
    }

    /** What systems put into zips on their own account. */
    private static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    }

    @Override
    public byte[] read(String name) throws RefusedFile {
        refuseTrick(name);
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedFile(RefusedFile.Code.UNREADABLE, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = Bytes.read(in, name);
            refuseBomb(entry, bytes.length);
            return bytes;
        } catch (ZipException damaged) {
            throw new RefusedFile(code(damaged), name);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedFile(BROKEN, name);
        }
    }

    private static RefusedFile.Code code(ZipException damaged) {
        String message = String.valueOf(damaged.getMessage());
        return message.contains("encrypted") ? RefusedFile.Code.ENCRYPTED : BROKEN;
    }

    /** Nothing is written under such a name here, but an honest archive has none. */
    private static void refuseTrick(String name) throws RefusedFile {
        boolean climbs = List.of(name.split("[/\\\\]")).contains("..");
        boolean absolute = name.startsWith("/") || name.startsWith("\\");
        if (climbs
                || absolute
                || name.indexOf('\0') >= 0
                || WINDOWS_DRIVE.matcher(name).matches()) {
            throw new RefusedFile(PATH, name.replace('\0', ' '));
        }
    }

    private void refuseBomb(ZipEntry entry, int length) throws RefusedFile {
        unpacked += length;
        long packed = Math.max(1, entry.getCompressedSize());
        if (unpacked > MOST_BYTES || (length > SMALL && length / packed > DENSEST)) {
            throw new RefusedFile(BOMB, entry.getName());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
