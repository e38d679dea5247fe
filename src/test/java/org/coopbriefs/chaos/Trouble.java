package org.coopbriefs.chaos;

import java.io.IOException;

/** What befalls the database beside the kills. */
enum Trouble {
    RESTART {
        @Override
        void befall(Database database) throws IOException {
            database.restart();
        }
    },
    CRASH {
        @Override
        void befall(Database database) throws IOException, InterruptedException {
            database.crash();
        }
    },
    /** Tables can't grow any more. */
    FULL_DISK {
        @Override
        void befall(Database database) throws IOException, InterruptedException {
            full(database, SEGMENT);
        }
    },
    /** Not even the log can be written: the server gives up. */
    FULL_DISK_OF_THE_LOG {
        @Override
        void befall(Database database) throws IOException, InterruptedException {
            full(database, SEGMENT / 16);
        }
    };

    /** Bytes of a file of the write-ahead log. */
    private static final long SEGMENT = 16L << 20;

    private static final long WHILE_MILLIS = 4_000;

    abstract void befall(Database database) throws IOException, InterruptedException;

    private static void full(Database database, long bytes)
            throws IOException, InterruptedException {
        database.limitFiles(bytes);
        Thread.sleep(WHILE_MILLIS);
        database.freeDisk();
    }
}
