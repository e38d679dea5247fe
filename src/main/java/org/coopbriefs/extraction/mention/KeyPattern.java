package org.coopbriefs.extraction.mention;

import java.util.regex.Pattern;
import org.coopbriefs.text.VietnameseText;

/**
 * A pattern over folded text. Its own letters are folded the same way, so that "thoả thuận" and
 * "thỏa thuận" may both be written here and mean the same.
 */
public final class KeyPattern {

    /** Not inside a word or a number. */
    private static final String START = "(?<![\\p{L}\\p{N}])";

    private static final String END = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    /** Null where they cannot be told. */
    private final Openings openings;

    private KeyPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.openings = OpeningsReader.read(regex).map(Openings::new).orElse(null);
    }

    /**
     * The pattern as written. Classes in capitals ({@code \S}) are refused: folding would turn them
     * round.
     */
    public static KeyPattern of(String... parts) {
        String source = String.join("", parts);
        StringBuilder folded = new StringBuilder(source.length());
        int from = 0;
        for (int at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', from)) {
            folded.append(fold(source.substring(from, at)));
            int end = endOfEscape(source, at);
            folded.append(source, at, end);
            from = end;
        }
        return new KeyPattern(folded.append(fold(source.substring(from))).toString());
    }

    /** Any of the words, each whole. */
    public static KeyPattern words(String... alternatives) {
        return of(START, "(?:", String.join("|", alternatives), ")", END);
    }

    /** Its matches in a folded text. */
    public KeyMatcher matcher(CharSequence key) {
        return new KeyMatcher(pattern, openings, key.toString());
    }

    private static int endOfEscape(String source, int at) {
        boolean named = at + 2 < source.length() && source.charAt(at + 2) == '{';
        return named ? source.indexOf('}', at) + 1 : Math.min(at + 2, source.length());
    }

    private static String fold(String literal) {
        return VietnameseText.of(literal).key();
    }
}
