package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/** A figure and the folded words round it in its sentence; these are cut out once. */
final class Passage {

    private static final int LONGEST_BRACKET = 80;
    private static final KeyPattern MORE_OR_FEWER =
            KeyPattern.of("(?<!\\p{L})(?:ít|nhiều|cao|thấp|lớn|kém|đông) $");

    private static final String STOPS = ",;:()\n";

    private final ArticleContext article;
    private final Sentence sentence;
    private final Span figure;
    private KeyText before;
    private KeyText after;
    private KeyText clauseBefore;
    private KeyText clauseAfter;

    /**
     * @param figure in units of the body
     */
    Passage(ArticleContext article, Sentence sentence, Span figure) {
        this.article = article;
        this.sentence = sentence;
        this.figure = figure;
    }

    ArticleContext article() {
        return article;
    }

    Sentence sentence() {
        return sentence;
    }

    Span figure() {
        return figure;
    }

    /** Everything before the figure in its sentence. */
    KeyText before() {
        if (before == null) {
            before = sentence.key().substring(0, start());
        }
        return before;
    }

    /** Everything behind it. */
    KeyText after() {
        if (after == null) {
            after = sentence.key().substring(end());
        }
        return after;
    }

    /** What stands before the figure in its own clause. */
    KeyText clauseBefore() {
        if (clauseBefore == null) {
            int from = before().length();
            while (from > 0 && !stops(before, from - 1)) {
                from = Math.max(0, overBracketBefore(before, from - 1));
            }
            clauseBefore = before.substring(from);
        }
        return clauseBefore;
    }

    /** What stands behind the figure in its own clause. */
    KeyText clauseAfter() {
        if (clauseAfter == null) {
            clauseAfter = clauseFrom(end());
        }
        return clauseAfter;
    }

    /** From a position in the key of the sentence to the end of the clause there. */
    KeyText clauseFrom(int start) {
        KeyText after = sentence.key().substring(start);
        int to = 0;
        while (to < after.length() && !stops(after, to)) {
            to = overBracket(after, to) + 1;
        }
        return after.substring(0, Math.min(to, after.length()));
    }

    /** The end of the bracket that opens right behind {@code at}, or {@code at}. */
    private static int overBracket(KeyText text, int at) {
        boolean opens = text.startsWith(" (", at);
        int close = opens ? text.indexOf(')', at) : -1;
        return close > 0 && close - at <= LONGEST_BRACKET ? close : at;
    }

    /** The same before: what stands in brackets is no part of the clause round it. */
    private static int overBracketBefore(KeyText text, int at) {
        boolean closes = at > 0 && text.charAt(at - 1) == ')';
        int open = closes ? text.lastIndexOf('(', at) : -1;
        return open >= 0 && at - open <= LONGEST_BRACKET ? open : at;
    }

    /** The figure's clause with the figure taken out. */
    String clause() {
        return clauseBefore() + " # " + clauseAfter();
    }

    /** A stop between two digits belongs to a number. */
    private static boolean stops(KeyText text, int at) {
        boolean inNumber =
                at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
        return STOPS.indexOf(text.charAt(at)) >= 0 && !inNumber;
    }

    int start() {
        return sentence.inKey(figure.start());
    }

    int end() {
        return sentence.inKey(figure.end());
    }

    boolean caption() {
        return sentence.kind() == Block.Kind.CAPTION;
    }

    /** "lớn hơn 9 hài cốt so với mùa trước": how many more or fewer than some other time. */
    boolean isDifference() {
        KeyText words = sentence.key().substring(start(), end());
        return words.startsWith("hơn ", 0) && has(MORE_OR_FEWER, before());
    }

    List<Party> parties() {
        return article.partiesIn(sentence);
    }

    /** The last match of {@code pattern} that ends before the figure, or null. */
    Span lastBefore(KeyPattern pattern) {
        KeyMatcher matcher = pattern.matcher(before());
        Span last = null;
        while (matcher.find()) {
            last = new Span(matcher.start(), matcher.end());
        }
        return last;
    }

    static boolean has(KeyPattern pattern, CharSequence text) {
        return pattern.matcher(text).find();
    }
}
