package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.PATH;
import static org.coopbriefs.article.file.RefusedFile.Code.UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All files in a folder and in the folders within; links are not followed. */
public final class FolderFiles implements FileSource {

    private final Path folder;

    public FolderFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String label() {
        return folder.toString();
    }

    @Override
    public List<String> names() throws RefusedFile {
        try (Stream<Path> files = Files.walk(folder)) {
            return Companions.leftOut(
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RefusedFile(UNREADABLE, folder.toString());
        }
    }

    @Override
    public byte[] read(String name) throws RefusedFile {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || Files.isSymbolicLink(file)) {
            throw new RefusedFile(PATH, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Bytes.read(in, name);
        } catch (IOException gone) {
            throw new RefusedFile(UNREADABLE, name);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
