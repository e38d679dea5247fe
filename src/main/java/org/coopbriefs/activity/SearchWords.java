package org.coopbriefs.activity;

import java.util.Arrays;
import java.util.List;
import org.coopbriefs.text.Unmarked;

/** What people type to find activities, as the database's search reads it. */
final class SearchWords {

    private static final int MOST = 12;

    private SearchWords() {}

    /**
     * All of the words, the last one also as the beginning of a longer one (it may still be typed);
     * marks and the kind of letters don't matter. Null where there is no word in it.
     */
    static String query(String typed) {
        List<String> words = typed == null ? List.of() : words(typed);
        return words.isEmpty() ? null : String.join(" & ", words) + ":*";
    }

    private static List<String> words(String typed) {
        return Arrays.stream(Unmarked.of(typed).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }
}
