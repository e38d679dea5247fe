package org.coopbriefs.article.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Browsers save the pictures and scripts of {@code bai.html} into a folder {@code bai_files} beside
 * it.
 */
final class Companions {

    private static final List<String> FOLDERS = List.of("_files/", "_tep/", "_tệp/");

    private Companions() {}

    /** The names without those that only accompany a page. */
    static List<String> leftOut(List<String> names) {
        Set<String> pages = new HashSet<>();
        names.stream()
                .filter(name -> FileKind.of(name) == FileKind.HTML)
                .forEach(name -> pages.add(name.substring(0, name.lastIndexOf('.'))));
        return names.stream().filter(name -> !accompanies(name, pages)).toList();
    }

    private static boolean accompanies(String name, Set<String> pages) {
        return FOLDERS.stream()
                .filter(name::contains)
                .anyMatch(folder -> pages.contains(name.substring(0, name.indexOf(folder))));
    }
}
