package org.coopbriefs.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder with all that the service keeps. It is locked while the service runs: two services on
 * one folder would stop each other's database.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is missing, and locks it.
     *
     * @throws InUse if another service has it
     */
    static DataFolder open(Path path) throws IOException, InUse {
        Files.createDirectories(path);
        FileChannel lockFile =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(lockFile)) {
            lockFile.close();
            throw new InUse(path);
        }
        return new DataFolder(path, lockFile);
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    /** Another service runs on this data folder. */
    static final class InUse extends Exception {
        InUse(Path path) {
            super(
                    "Thư mục dữ liệu đang được một tiến trình khác sử dụng. / Another service is using the data"
                            + " folder "
                            + path);
        }
    }
}
