package org.coopbriefs.extraction.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches of a {@link KeyPattern} in a text, as {@link Matcher} gives them. A search of the whole
 * text asks the pattern only where it can begin, which is what makes reading fast.
 */
public final class KeyMatcher {

    private final Matcher matcher;
    private final String text;
    private Openings openings;
    private int at;

    /**
     * @param openings null where nothing is known of how matches begin
     */
    KeyMatcher(Pattern pattern, Openings openings, String text) {
        this.matcher = pattern.matcher(text);
        this.text = text;
        this.openings = openings;
        if (openings != null) {
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }
    }

    /** Searches only there; what is outside cannot be seen, not even by looking around. */
    public KeyMatcher region(int start, int end) {
        openings = null;
        matcher.useTransparentBounds(false).useAnchoringBounds(true).region(start, end);
        return this;
    }

    /** The next match. */
    public boolean find() {
        if (openings == null) {
            return matcher.find();
        }
        for (int next = next(at); next >= 0; next = next(next + 1)) {
            if (matcher.region(next, text.length()).lookingAt()) {
                at = matcher.end();
                return true;
            }
        }
        at = text.length();
        return false;
    }

    private int next(int from) {
        return openings.next(text, from);
    }

    /** The first match that begins at {@code from} or later. */
    public boolean find(int from) {
        if (openings == null) {
            return matcher.find(from);
        }
        at = from;
        return find();
    }

    /** Whether a match begins where the text or the region does. */
    public boolean lookingAt() {
        if (openings != null) {
            matcher.region(0, text.length());
        }
        return matcher.lookingAt();
    }

    /** Whether a match begins at {@code from}; what is before can be seen by looking around. */
    public boolean lookingAt(int from) {
        if (openings != null && !openings.beginAt(text, from)) {
            return false;
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false).region(from, text.length());
        return matcher.lookingAt();
    }

    /** Whether the whole text or region is a match. */
    public boolean matches() {
        if (openings != null) {
            matcher.region(0, text.length());
        }
        return matcher.matches();
    }

    public int start() {
        return matcher.start();
    }

    public int start(String group) {
        return matcher.start(group);
    }

    public int end() {
        return matcher.end();
    }

    public int end(String group) {
        return matcher.end(group);
    }

    public String group() {
        return matcher.group();
    }

    /** What a group matched; null where it took no part. */
    public String group(String name) {
        return matcher.group(name);
    }

    /** Whether the pattern has a group of this name. */
    public boolean hasGroup(String name) {
        return matcher.namedGroups().containsKey(name);
    }

    public String replaceAll(String replacement) {
        return matcher.replaceAll(replacement);
    }
}
