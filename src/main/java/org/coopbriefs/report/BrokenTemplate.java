package org.coopbriefs.report;

/**
 * A template that cannot or must not be drawn: malformed, out of bounds, or asking for what a brief
 * does not have.
 *
 * <p>{@link #line()} counts from 1; 0 where no line is to blame.
 */
public final class BrokenTemplate extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    BrokenTemplate(String file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    BrokenTemplate(String file, String reason) {
        this(file, 0, reason);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
