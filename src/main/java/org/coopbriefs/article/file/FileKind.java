package org.coopbriefs.article.file;

import java.util.Locale;
import java.util.Set;

/** What a file is, by its name. */
enum FileKind {
    /** A saved page. */
    HTML(Set.of("html", "htm", "xhtml")),
    /** The text of a page. */
    TEXT(Set.of("txt", "text")),
    /** A saved page with its pictures, in one file. */
    MHT(Set.of("mht", "mhtml")),
    /** A file of files. */
    ARCHIVE(Set.of("zip", "gz", "tgz", "tar", "7z", "rar", "jar", "bz2", "xz")),
    /** Anything else: not read. */
    OTHER(Set.of());

    private final Set<String> endings;

    FileKind(Set<String> endings) {
        this.endings = endings;
    }

    static FileKind of(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.endings.contains(ending)) {
                return kind;
            }
        }
        return OTHER;
    }
}
