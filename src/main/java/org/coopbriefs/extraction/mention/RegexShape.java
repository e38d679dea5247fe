package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where matches of a regular expression can stand.
 *
 * @param atStart whether all begin where the text does
 * @param atEnd whether all end where the text does, or before its last line end
 * @param beginsAWord whether no letter can stand before one
 * @param longest how many characters before its end a text of which all is a match can begin, or
 *     more
 * @param lead where all begin where the text does: how many characters of a class, whatever they
 *     are, one may begin with; else 0
 * @param behindLead the expression without these
 */
record RegexShape(
        boolean atStart,
        boolean atEnd,
        boolean beginsAWord,
        int longest,
        int lead,
        String behindLead) {

    /** Such as {@code ^[^;.]{0,60}}. */
    private static final Pattern LEAD =
            Pattern.compile("\\^\\[[^\\[\\]]{1,60}\\]\\{0,(\\d{1,4})\\}[?+]?");

    /** Behind {@code $} there may be a line end of two characters. */
    private static final int LINE_END = 2;

    static RegexShape of(String regex) {
        List<String> alternatives = alternatives(regex);
        boolean atStart = all(alternatives, a -> a.startsWith("^"));
        List<String> behind = alternatives.stream().map(a -> behindLead(a, atStart)).toList();
        return new RegexShape(
                atStart,
                all(alternatives, a -> a.endsWith("$") && !a.endsWith("\\$")),
                all(behind, RegexShape::looksBehindForLetters),
                RegexReader.read(regex, new Lengths()).orElse(Integer.MAX_VALUE),
                atStart ? alternatives.stream().mapToInt(RegexShape::lead).max().orElse(0) : 0,
                String.join("|", behind));
    }

    private static int lead(String alternative) {
        Matcher lead = LEAD.matcher(alternative);
        return lead.lookingAt() ? Integer.parseInt(lead.group(1)) : 0;
    }

    private static String behindLead(String alternative, boolean atStart) {
        Matcher lead = LEAD.matcher(alternative);
        return atStart && lead.lookingAt() ? alternative.substring(lead.end()) : alternative;
    }

    private static boolean all(List<String> alternatives, Predicate<String> what) {
        return alternatives.stream().allMatch(what);
    }

    private static boolean looksBehindForLetters(String alternative) {
        return alternative.startsWith("(?<!\\p{L})")
                || alternative.startsWith("(?<![\\p{L}") && alternative.indexOf("])") > 0;
    }

    /** Those that stand in no group. */
    private static List<String> alternatives(String regex) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean inClass = false;
        for (int at = 0; at < regex.length(); at++) {
            char c = regex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (inClass || c == '[') {
                inClass = c != ']';
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == '|' && depth == 0) {
                all.add(regex.substring(from, at));
                from = at + 1;
            }
        }
        all.add(regex.substring(from));
        return all;
    }

    /** How long a match can be. */
    private static final class Lengths implements RegexReading<Integer> {

        @Override
        public Integer nothing() {
            return LINE_END;
        }

        @Override
        public Integer character(char c) {
            return 1;
        }

        @Override
        public Integer characterClass(String text) {
            return text.startsWith("\\k") ? Integer.MAX_VALUE : 2;
        }

        @Override
        public Integer either(Integer one, Integer other) {
            return Math.max(one, other);
        }

        @Override
        public Integer then(Integer first, Integer next) {
            return bounded((long) first + next);
        }

        @Override
        public Integer repeated(Integer item, int least, int most, boolean possessive) {
            return bounded((long) item * most);
        }

        private static int bounded(long length) {
            return (int) Math.min(length, Integer.MAX_VALUE);
        }
    }
}
