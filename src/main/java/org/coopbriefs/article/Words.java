package org.coopbriefs.article;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists written as plain text. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BARS = Pattern.compile("\\s{0,99}[|\\n]\\s{0,99}");

    private Words() {}

    /** Words apart by white space. */
    static Set<String> of(String list) {
        return SPACES.splitAsStream(list.strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** Phrases apart by bars or line ends. */
    static Set<String> phrases(String list) {
        return BARS.splitAsStream(list.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
