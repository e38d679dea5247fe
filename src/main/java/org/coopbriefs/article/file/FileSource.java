package org.coopbriefs.article.file;

import java.io.Closeable;
import java.util.List;

/** Files to import: a folder, a zip, an upload. */
public interface FileSource extends Closeable {

    /**
     * What it is called, the same each time that it is opened: a run is found by it after a kill.
     */
    String label();

    /**
     * Names of the files, in an order that stays.
     *
     * @throws RefusedFile where the source as a whole is refused
     */
    List<String> names() throws RefusedFile;

    /**
     * One file's bytes.
     *
     * @throws RefusedFile where this file is refused; the others are not concerned
     */
    byte[] read(String name) throws RefusedFile;
}
