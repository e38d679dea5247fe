package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Set;

/** The characters that a class or an escape of a regular expression stands for, if they are few. */
final class CharacterClass {

    private static final String DIGITS = "0123456789";
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final int MOST = 64;

    private CharacterClass() {}

    /**
     * @param text such as {@code [a-c\d]} or {@code \p{L}}
     */
    static Set<Opening> openings(String text) {
        if (text.equals("\\b")) {
            return Set.of(Opening.EMPTY);
        }
        String characters = text.startsWith("[") ? inside(text) : escaped(text);
        if (characters == null) {
            return Set.of(Opening.ANY);
        }
        Set<Opening> openings = new LinkedHashSet<>();
        for (char c : characters.toCharArray()) {
            openings.add(Opening.of(c));
        }
        return openings;
    }

    /** Null where there are too many, or where it says what is not meant. */
    private static String inside(String text) {
        String body = text.substring(1, text.length() - 1);
        if (body.startsWith("^") || nests(body) || body.contains("&&")) {
            return null;
        }
        StringBuilder characters = new StringBuilder();
        for (int at = 0; at < body.length(); ) {
            int end = at + (body.charAt(at) == '\\' ? 2 : 1);
            String one =
                    body.charAt(at) == '\\'
                            ? escaped(body.substring(at, end))
                            : body.substring(at, end);
            if (one == null) {
                return null;
            }
            boolean range = end + 1 < body.length() && body.charAt(end) == '-' && one.length() == 1;
            if (range) {
                addRange(characters, one.charAt(0), body.charAt(end + 1));
                end += 2;
            } else {
                characters.append(one);
            }
            at = end;
        }
        return characters.length() > MOST ? null : characters.toString();
    }

    private static boolean nests(String body) {
        return body.replaceAll("\\\\.", "").contains("[");
    }

    private static void addRange(StringBuilder characters, char from, char to) {
        for (int c = from; c <= to && characters.length() <= MOST; c++) {
            characters.append((char) c);
        }
    }

    private static String escaped(String escape) {
        char c = escape.charAt(1);
        return switch (c) {
            case 'd' -> DIGITS;
            case 's' -> SPACES;
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> Character.isLetterOrDigit(c) ? null : String.valueOf(c);
        };
    }
}
