package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.Span;

/** Finds quantities; leaves alone the numbers in dates, names, ranks, shares and codes. */
public final class NumberReader implements MentionFinder<NumberMention> {

    private static final Set<String> OVER_OF_A_VERB =
            Set.of("handed", "hands", "hand", "handing", "turned", "turning", "taken", "took");

    private final NumberWords words;

    /** Reads English where {@code english}, else Vietnamese. */
    public NumberReader(boolean english) {
        words = NumberWords.of(english);
    }

    @Override
    public List<NumberMention> find(ReadText text) {
        return find(text.tokens());
    }

    List<NumberMention> find(Tokens tokens) {
        NumeralReader numerals = new NumeralReader(tokens, words);
        NumberSurroundings surroundings = new NumberSurroundings(tokens, words);
        List<NumberMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (surroundings.allOfAsMany(at)) {
                found.add(mention(tokens, at, numerals.read(at).upTo(at + 3), null));
                at += 3;
                continue;
            }
            int chain = surroundings.endOfCode(at);
            Numeral numeral = chain > at ? null : numerals.read(at);
            if (numeral == null) {
                at = Math.max(chain, at + 1);
                continue;
            }
            Numeral upper = upper(tokens, numerals, numeral);
            int end = upper == null ? numeral.end() : upper.end();
            if (!surroundings.leavesAlone(at, end, numeral)) {
                found.add(mention(tokens, at, numeral, upper));
            }
            at = end;
        }
        return found;
    }

    /** The upper end where a range begins with {@code lower}, in its own unit; else null. */
    private Numeral upper(Tokens tokens, NumeralReader numerals, Numeral lower) {
        if (!words.to().contains(tokens.at(lower.end()).text())) {
            return null;
        }
        Numeral upper = numerals.read(lower.end() + 1);
        if (upper == null) {
            return null;
        }
        BigDecimal unit = shared(lower, upper);
        return lower.value().multiply(unit).compareTo(upper.value()) < 0 ? upper : null;
    }

    /** "3 - 4 triệu": the unit belongs to both; "900 nghìn - 1 triệu": each has its own. */
    private static BigDecimal shared(Numeral lower, Numeral upper) {
        return lower.bare() && !upper.bare() ? upper.multiplier() : BigDecimal.ONE;
    }

    private NumberMention mention(Tokens tokens, int at, Numeral numeral, Numeral upper) {
        int first = at - Currencies.lengthBefore(tokens, at);
        int hedge = hedge(tokens, first);
        Numeral last = upper == null ? numeral : upper;
        Span span =
                new Span(
                        tokens.at(first - hedge).span().start(),
                        tokens.at(last.end() - 1).span().end());
        boolean doubtful = numeral.doubtful() || last.doubtful();
        if (upper != null) {
            BigDecimal lower = plain(numeral.value().multiply(shared(numeral, upper)));
            return new NumberMention(span, lower, plain(upper.value()), Qualifier.RANGE, doubtful);
        }
        Qualifier qualifier =
                hedge == 0
                        ? Qualifier.EXACT
                        : words.hedges().get(tokens.join(first - hedge, first));
        return new NumberMention(span, plain(numeral.value()), null, qualifier, doubtful);
    }

    /**
     * How many words of a hedge stand before the token at {@code first}; "handed over 10,000" has
     * none.
     */
    private int hedge(Tokens tokens, int first) {
        int hedge = tokens.longestBefore(words.hedges().keySet(), first, NumberWords.LONGEST_HEDGE);
        Token word = tokens.at(first - hedge);
        Token before = tokens.at(first - hedge - 1);
        boolean over = word.is("over") && OVER_OF_A_VERB.contains(before.text());
        return over || endsAName(word, before) ? 0 : hedge;
    }

    /** "Xiêng Khoảng 280 em": the province, not about 280. */
    private static boolean endsAName(Token word, Token before) {
        return before.is("xiêng") || word.capital() && before.capital();
    }

    /** Without trailing zeros behind the point, and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
