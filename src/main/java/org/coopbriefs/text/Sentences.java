package org.coopbriefs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into sentences. They end at {@code . ! ? …} with the quotes and brackets that close
 * there, and at every line end; not at semicolons, abbreviations ("TP. Hà Nội", "PGS.TS. Bình"),
 * initials, points within numbers and dates, nor before a word in lower case ("v.v. và"). What goes
 * on longer than anybody writes is cut all the same, so that work on a sentence is bounded.
 */
public final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]}";
    private static final String OPENERS = "\"'“‘«([{-–—*•";

    private static final int LONGEST_LIST_NUMBER = 4;

    /** In UTF-16 units; the longest of 34,000 sentences of the press has 1,091. */
    private static final int LONGEST = 1500;

    /** With a space behind it, where one that is longer is best cut, the best first. */
    private static final String CUTS = ";,";

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    ("tp đ/c ths ts pgs gs bs bscki bsckii ks cn ncs nsnd nsưt st q p tr tx tt "
                                    + "nxb vd sđt đt gđ pgđ mr mrs ms dr prof no vs gen col lt")
                            .split(" "));

    private static final Set<String> BEFORE_INITIALS =
            Set.of(
                    "ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cháu", "cụ", "chồng",
                    "vợ");

    private final String text;
    private final int limit;
    private final List<Span> found = new ArrayList<>();

    private Sentences(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The sentences within {@code block}, in reading order, without the space around them. */
    public static List<Span> split(VietnameseText text, Span block) {
        Sentences sentences = new Sentences(text.value(), block.end());
        sentences.splitFrom(block.start());
        return List.copyOf(sentences.found);
    }

    /** The sentences of the whole text. */
    public static List<Span> split(VietnameseText text) {
        return split(text, new Span(0, text.length()));
    }

    private void splitFrom(int first) {
        int start = first;
        int at = first;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\n') {
                add(start, at);
                start = ++at;
            } else if (ENDS.indexOf(c) >= 0) {
                int run = skip(ENDS, at);
                int end = skip(CLOSERS, run);
                if (endsSentence(start, at, run, end)) {
                    add(start, end);
                    start = end;
                }
                at = end;
            } else {
                at++;
            }
        }
        add(start, limit);
    }

    private int skip(String set, int from) {
        int at = from;
        while (at < limit && set.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /**
     * Whether the marks {@code [at, run)}, closed up to {@code end}, end the sentence that began at
     * {@code start}.
     */
    private boolean endsSentence(int start, int at, int run, int end) {
        if (end == limit || text.charAt(end) == '\n') {
            return true;
        }
        boolean point = run == at + 1 && text.charAt(at) == '.';
        if (text.charAt(end) != ' ') {
            return point && end == run && lacksItsSpace(start, at);
        }
        int next = nextWord(end);
        if (next < limit && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return !point || end > run || !isPartOfWord(start, at, next);
    }

    private int nextWord(int from) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || OPENERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** "hợp tác.Sáng": a plain word, a point, and a capitalised word. */
    private boolean lacksItsSpace(int start, int point) {
        String word = wordBefore(start, point);
        return word.length() >= 2
                && word.chars().allMatch(Character::isLowerCase)
                && !ABBREVIATIONS.contains(word)
                && point + 2 < limit
                && Character.isUpperCase(text.charAt(point + 1))
                && Character.isLowerCase(text.charAt(point + 2));
    }

    private boolean isPartOfWord(int start, int point, int next) {
        String word = wordBefore(start, point);
        if (word.isEmpty()) {
            return false;
        }
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || isInitial(word, start, point)
                || isListNumber(word, start, point)
                || isBrokenNumber(word, next);
    }

    /** "ông A.", "Trần V.", "T.Ư."; but "châu Á." ends its sentence. */
    private boolean isInitial(String word, int start, int point) {
        if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        int gap = point - 1;
        if (gap == start || text.charAt(gap - 1) != ' ') {
            return true;
        }
        String before = wordBefore(start, gap - 1);
        return before.isEmpty()
                || Character.isUpperCase(before.charAt(0))
                || BEFORE_INITIALS.contains(before);
    }

    /** "1. Về giáo dục": a number that opens the sentence. */
    private boolean isListNumber(String word, int start, int point) {
        return word.length() <= LONGEST_LIST_NUMBER
                && point - start <= 2 * LONGEST_LIST_NUMBER
                && text.substring(start, point - word.length()).isBlank()
                && word.chars().allMatch(c -> isDigit(c) || "IVX".indexOf(c) >= 0);
    }

    /** "20. 000 USD": a thousands point with a stray space. */
    private boolean isBrokenNumber(String word, int next) {
        return word.length() <= 3
                && word.chars().allMatch(Sentences::isDigit)
                && next + 3 <= limit
                && text.substring(next, next + 3).chars().allMatch(Sentences::isDigit)
                && (next + 3 == limit || !isDigit(text.charAt(next + 3)));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private String wordBefore(int start, int point) {
        int at = point;
        while (at > start && isOfWord(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, point);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/';
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (end - start > LONGEST) {
            int cut = cut(start);
            addWithoutSpace(start, cut);
            start = cut;
        }
        addWithoutSpace(start, end);
    }

    /** Where a sentence that began at {@code start} must end; never within a surrogate pair. */
    private int cut(int start) {
        for (char mark : CUTS.toCharArray()) {
            for (int at = start + LONGEST - 1; at > start + LONGEST / 2; at--) {
                if (text.charAt(at) == mark && text.charAt(at + 1) == ' ') {
                    return at + 1;
                }
            }
        }
        for (int at = start + LONGEST; at > start + LONGEST / 2; at--) {
            if (text.charAt(at) == ' ') {
                return at;
            }
        }
        int cut = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private void addWithoutSpace(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }
}
