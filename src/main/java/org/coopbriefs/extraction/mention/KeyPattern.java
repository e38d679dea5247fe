package org.coopbriefs.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.coopbriefs.text.VietnameseText;

/**
 * A pattern over folded text. Its own letters are folded the same way, so that "thoả thuận" and
 * "thỏa thuận" may both be written here and mean the same. Patterns are constants: one that was
 * made is kept, and looked for in every text.
 */
public final class KeyPattern {

    /** Not inside a word or a number. */
    private static final String START = "(?<![\\p{L}\\p{N}])";

    private static final String END = "(?![\\p{L}\\p{N}])";

    /** All that exist; only ever added to. */
    private static final List<KeyPattern> ALL = new CopyOnWriteArrayList<>();

    /** All that were searched for in a long text; only ever added to. */
    private static final List<KeyPattern> SEARCHED = new CopyOnWriteArrayList<>();

    private static final int NOT_SEARCHED = -1;

    private final Pattern pattern;
    private final RegexShape shape;

    /** Kept because a pattern copies its map each time that it is asked. */
    private final Map<String, Integer> groups;

    /** Null where they cannot be told. */
    private final Openings openings;

    private final boolean indexed;

    private volatile int number = NOT_SEARCHED;

    private KeyPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.shape = RegexShape.of(regex);
        this.groups = new HashMap<>(pattern.namedGroups());
        this.openings = OpeningsReader.read(shape.behindLead()).map(Openings::new).orElse(null);
        this.indexed =
                openings != null
                        && (!shape.atStart() || shape.lead() > 0)
                        && !openings.texts().contains(" ");
        ALL.add(this);
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

    /** Its matches in a folded text; best in a {@link KeyText}, of which more is known. */
    public KeyMatcher matcher(CharSequence key) {
        return new KeyMatcher(this, KeyText.of(key));
    }

    /** Those that were made so far. */
    static List<KeyPattern> all() {
        return ALL;
    }

    /** Those that have a number, by their numbers. */
    static List<KeyPattern> searched() {
        return SEARCHED;
    }

    /** Its place in {@link #searched()}, given to it when it is asked for. */
    int number() {
        if (number == NOT_SEARCHED) {
            synchronized (SEARCHED) {
                if (number == NOT_SEARCHED) {
                    SEARCHED.add(this);
                    number = SEARCHED.size() - 1;
                }
            }
        }
        return number;
    }

    Pattern pattern() {
        return pattern;
    }

    /** The number of a named group. */
    int groupOf(String name) {
        Integer group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no group " + name + " in " + pattern);
        }
        return group;
    }

    boolean hasGroup(String name) {
        return groups.containsKey(name);
    }

    /** How its matches begin, behind their {@link #lead}; null where that cannot be told. */
    Openings openings() {
        return openings;
    }

    /** How many characters, at most, stand before what its {@link #openings} tell. */
    int lead() {
        return shape.lead();
    }

    /** Whether every match begins where the text does. */
    boolean isAtStart() {
        return shape.atStart();
    }

    /** Whether no letter can stand before a match. */
    boolean beginsAWord() {
        return shape.beginsAWord();
    }

    /** Whether texts keep where it may begin; of a space they do not, as it is everywhere. */
    boolean isIndexed() {
        return indexed;
    }

    /** The first place where a match that ends a text of this length can begin. */
    int firstIn(int length) {
        return shape.atEnd() ? Math.max(0, length - shape.longest()) : 0;
    }

    private static int endOfEscape(String source, int at) {
        boolean named = at + 2 < source.length() && source.charAt(at + 2) == '{';
        return named ? source.indexOf('}', at) + 1 : Math.min(at + 2, source.length());
    }

    private static String fold(String literal) {
        return VietnameseText.of(literal).key();
    }
}
