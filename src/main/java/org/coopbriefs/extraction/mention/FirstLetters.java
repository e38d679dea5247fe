package org.coopbriefs.extraction.mention;

import java.util.Optional;

/**
 * With which characters the matches of a pattern can begin, as a character class. Asking for these
 * first lets a search pass over most of a text with one cheap test a letter. Only the constructs
 * that the patterns here use are known; for anything else there is no answer, which is always
 * right.
 */
final class FirstLetters {

    private final String regex;
    private final StringBuilder letters = new StringBuilder();
    private int at;
    private boolean unknown;

    private FirstLetters(String regex) {
        this.regex = regex;
    }

    /**
     * A class like {@code [ab\d]}; empty where it cannot be told, or where a match may be empty.
     */
    static Optional<String> of(String regex) {
        FirstLetters first = new FirstLetters(regex);
        boolean empty = first.alternatives();
        boolean known =
                !first.unknown && !empty && first.at == regex.length() && !first.letters.isEmpty();
        return known ? Optional.of("[" + first.letters + "]") : Optional.empty();
    }

    /**
     * Reads up to the end or the closing bracket; true where one of the alternatives may match
     * nothing.
     */
    private boolean alternatives() {
        boolean empty = sequence();
        while (!unknown && at < regex.length() && regex.charAt(at) == '|') {
            at++;
            empty |= sequence();
        }
        return empty;
    }

    /**
     * One alternative; true where it may match nothing. What follows its first sure item is
     * skipped.
     */
    private boolean sequence() {
        boolean open = true;
        while (!unknown && at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            int mark = letters.length();
            boolean empty = item();
            empty |= optional();
            if (!open) {
                letters.setLength(mark);
            }
            open &= empty;
        }
        return open;
    }

    /** True where the item may match nothing. */
    private boolean item() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield true;
            }
            case '.', '*', '+', '?', '{' -> {
                unknown = true;
                yield true;
            }
            default -> {
                at++;
                letters.append(c == '-' || c == '&' ? "\\" + c : c);
                yield false;
            }
        };
    }

    private boolean group() {
        int mark = letters.length();
        boolean lookaround =
                regex.startsWith("(?=", at)
                        || regex.startsWith("(?!", at)
                        || regex.startsWith("(?<!", at)
                        || regex.startsWith("(?<=", at);
        if (!lookaround && !regex.startsWith("(?:", at) && !regex.startsWith("(?<", at)) {
            unknown = true;
            return true;
        }
        at =
                regex.startsWith("(?<", at) && !lookaround
                        ? regex.indexOf('>', at) + 1
                        : at + (regex.startsWith("(?<", at) ? 4 : 3);
        boolean empty = alternatives();
        at++;
        if (lookaround) {
            letters.setLength(mark);
        }
        return empty || lookaround;
    }

    private boolean characterClass() {
        int end = regex.indexOf(']', at);
        String body = end < 0 ? "^" : regex.substring(at + 1, end);
        unknown |= body.startsWith("^") || body.indexOf('[') >= 0;
        String start = body.startsWith("-") ? "\\-" + body.substring(1) : body;
        letters.append(
                start.endsWith("-") ? start.substring(0, start.length() - 1) + "\\-" : start);
        at = end + 1;
        return false;
    }

    private boolean escape() {
        boolean named = regex.startsWith("\\p{", at);
        int end = named ? regex.indexOf('}', at) + 1 : at + 2;
        unknown |= regex.charAt(at + 1) == 'k' || regex.charAt(at + 1) == 'b';
        letters.append(regex, at, Math.min(end, regex.length()));
        at = end;
        return false;
    }

    /** Passes over a quantifier; true where it allows none. */
    private boolean optional() {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return false;
        }
        char c = regex.charAt(at);
        boolean none = c == '?' || c == '*' || regex.startsWith("{0", at);
        at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return none;
    }
}
