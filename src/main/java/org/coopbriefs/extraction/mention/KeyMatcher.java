package org.coopbriefs.extraction.mention;

import java.util.regex.Matcher;

/**
 * Matches of a {@link KeyPattern} in a text, as {@link Matcher} gives them. A search of the whole
 * text asks the pattern only where it can begin, which is what makes reading fast.
 */
public final class KeyMatcher {

    private final KeyPattern pattern;
    private final KeyText given;

    /** What is searched, and where in what was given it begins. */
    private KeyText text;

    private int shift;
    private Matcher matcher;

    /** Where the next search begins. */
    private int at;

    KeyMatcher(KeyPattern pattern, KeyText given) {
        this.pattern = pattern;
        this.given = given;
        this.text = given;
    }

    /** Searches only there; what is outside cannot be seen, not even by looking around. */
    public KeyMatcher region(int start, int end) {
        text = given.substring(start, end);
        shift = start;
        matcher = null;
        at = 0;
        return this;
    }

    /** The next match. */
    public boolean find() {
        for (int next = next(at); next >= 0; next = next(next + 1)) {
            if (isMatchAt(next)) {
                at = Math.max(next + 1, matcher.end());
                return true;
            }
        }
        at = text.length() + 1;
        return false;
    }

    private int next(int from) {
        if (from > text.length()) {
            return -1;
        }
        if (pattern.isAtStart()) {
            return from == 0 && mayBegin(0) ? 0 : -1;
        }
        int first = Math.max(from, pattern.firstIn(text.length()));
        return pattern.openings() == null ? first : text.next(pattern, first);
    }

    private boolean mayBegin(int place) {
        if (pattern.openings() == null) {
            return true;
        }
        return pattern.lead() == 0
                ? text.mayBegin(pattern, place)
                : place == 0 && text.mayBegin(pattern);
    }

    private boolean isMatchAt(int place) {
        return matcher().region(place, text.length()).lookingAt();
    }

    private Matcher matcher() {
        if (matcher == null) {
            matcher = pattern.pattern().matcher(text);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    /** The first match that begins at {@code from} or later. */
    public boolean find(int from) {
        at = from - shift;
        return find();
    }

    /** Whether a match begins where the text or the region does. */
    public boolean lookingAt() {
        return lookingAt(shift);
    }

    /** Whether a match begins at {@code from}; what is before can be seen by looking around. */
    public boolean lookingAt(int from) {
        return mayBegin(from - shift) && isMatchAt(from - shift);
    }

    /** Whether the whole text or region is a match. */
    public boolean matches() {
        return mayBegin(0) && matcher().region(0, text.length()).matches();
    }

    public int start() {
        return shift + matcher.start();
    }

    public int start(String group) {
        return shift + matcher.start(pattern.groupOf(group));
    }

    public int end() {
        return shift + matcher.end();
    }

    public int end(String group) {
        return shift + matcher.end(pattern.groupOf(group));
    }

    public String group() {
        return matcher.group();
    }

    /** What a group matched; null where it took no part. */
    public String group(String name) {
        return matcher.group(pattern.groupOf(name));
    }

    /** Whether the pattern has a group of this name. */
    public boolean hasGroup(String name) {
        return pattern.hasGroup(name);
    }

    public String replaceAll(String replacement) {
        return matcher().replaceAll(replacement);
    }
}
