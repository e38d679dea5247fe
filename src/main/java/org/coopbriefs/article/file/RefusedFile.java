package org.coopbriefs.article.file;

import java.util.Objects;

/** This file is not read; the code says why, in a form that callers can translate. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read; the sentences are in the bundle {@code messages/arrival}. */
    public enum Code {
        /** Neither a page nor a text. */
        KIND,
        /** An archive among the files, or within an archive. */
        ARCHIVE,
        /** A name that leads out of the archive. */
        PATH,
        /** Locked with a password. */
        ENCRYPTED,
        /** More bytes than an article may have. */
        TOO_LARGE,
        /** The archive unpacks to more than is permitted. */
        BOMB,
        /** The archive has more files than are permitted. */
        TOO_MANY,
        /** Not what its name says, or damaged. */
        BROKEN,
        /** It cannot be opened, or is gone. */
        UNREADABLE
    }

    private final Code code;

    RefusedFile(Code code, String detail) {
        super(Objects.requireNonNull(detail));
        this.code = code;
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }
}
