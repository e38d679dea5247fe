package org.coopbriefs.text;

import java.io.IOException;
import java.util.List;

/** Rows that are written one after the other. */
public interface Table extends AutoCloseable {

    /** Adds a row; null is an empty cell, a number stays one. */
    void row(List<?> cells);

    @Override
    void close() throws IOException;
}
