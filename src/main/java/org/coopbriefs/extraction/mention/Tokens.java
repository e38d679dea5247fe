package org.coopbriefs.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.mention.Token.Kind;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;

/**
 * A text cut into words, figures and marks, in order; asks beyond either end are answered with an
 * empty mark.
 */
public final class Tokens {

    private static final Token NOTHING = new Token(new Span(0, 0), Kind.MARK, "", false);

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Cuts the whole text. */
    public static Tokens of(VietnameseText text) {
        List<Token> found = new ArrayList<>();
        int at = 0;
        while (at < text.key().length()) {
            int end = endOfToken(text.key(), at);
            if (end > at) {
                found.add(token(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Tokens(List.copyOf(found));
    }

    private static Token token(VietnameseText text, int start, int end) {
        char first = text.key().charAt(start);
        Kind kind =
                Character.isDigit(first)
                        ? Kind.FIGURE
                        : Character.isLetter(first) ? Kind.WORD : Kind.MARK;
        return new Token(
                new Span(start, end),
                kind,
                text.key().substring(start, end),
                Character.isUpperCase(text.value().charAt(start)));
    }

    /**
     * The end of the token that begins at {@code start}; {@code start} itself where a space stands
     * there.
     */
    private static int endOfToken(String key, int start) {
        char first = key.charAt(start);
        if (Character.isDigit(first)) {
            return endOfFigure(key, start);
        }
        if (Character.isLetter(first)) {
            int end = start + 1;
            while (end < key.length() && Character.isLetter(key.charAt(end))) {
                end++;
            }
            return end;
        }
        return Character.isWhitespace(first) && first != '\n' ? start : start + 1;
    }

    private static int endOfFigure(String key, int start) {
        int end = start + 1;
        while (end < key.length()) {
            boolean digit = Character.isDigit(key.charAt(end));
            boolean inner =
                    (key.charAt(end) == '.' || key.charAt(end) == ',')
                            && end + 1 < key.length()
                            && Character.isDigit(key.charAt(end + 1));
            if (!digit && !inner) {
                return end;
            }
            end++;
        }
        return end;
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    /** The index of the first token that begins at or after {@code position}. */
    public int indexAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True where no space stands between the token at {@code index} and the next one. */
    boolean glued(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && at(index).span().end() == at(index + 1).span().start();
    }

    /** Behind the hyphen at {@code index} that joins two words ("16-billion"), or the index. */
    int behindHyphen(int index) {
        return at(index).is("-") && glued(index - 1) && glued(index) ? index + 1 : index;
    }

    /**
     * How many of {@code phrases}' words (the longest phrase that fits) begin at {@code index}; 0
     * where none does.
     */
    int longest(Set<String> phrases, int index, int maxWords) {
        for (int words = maxWords; words > 0; words--) {
            if (phrases.contains(join(index, index + words))) {
                return words;
            }
        }
        return 0;
    }

    /**
     * The longest of {@code phrases} that ends before {@code index}, in words; 0 where none does.
     */
    int longestBefore(Set<String> phrases, int index, int maxWords) {
        for (int words = Math.min(maxWords, index); words > 0; words--) {
            if (phrases.contains(join(index - words, index))) {
                return words;
            }
        }
        return 0;
    }

    /** The tokens from {@code start} to before {@code end}, a space between each two. */
    public String join(int start, int end) {
        if (end == start + 1) {
            return at(start).text();
        }
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i > start) {
                joined.append(' ');
            }
            joined.append(at(i).text());
        }
        return joined.toString();
    }
}
