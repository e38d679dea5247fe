package org.coopbriefs.extraction.mention;

import java.math.BigDecimal;
import org.coopbriefs.extraction.mention.Token.Kind;

/**
 * Reads one numeral, in figures, in words or in both ("3 nghìn tỷ", "một trăm linh năm"), at a
 * given token.
 */
final class NumeralReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tokens tokens;
    private final NumberWords words;
    private final Figures figures;

    NumeralReader(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
        this.figures = new Figures(words.english());
    }

    /** The numeral that begins at {@code index}, or null. */
    Numeral read(int index) {
        Numeral whole = readPart(index);
        if (whole == null) {
            return null;
        }
        while (!whole.bare()) {
            Numeral rest = smallerPart(index, whole);
            if (rest == null) {
                return half(whole);
            }
            whole =
                    new Numeral(
                            whole.value().add(rest.value()),
                            false,
                            rest.multiplier(),
                            rest.end(),
                            whole.doubtful() || rest.doubtful());
            if (rest.bare()) {
                return whole;
            }
        }
        return whole;
    }

    /**
     * "40 triệu" behind "1 tỷ", "hai trăm" behind "một nghìn"; null where what follows is something
     * else.
     */
    private Numeral smallerPart(int start, Numeral whole) {
        Numeral rest = readPart(whole.end());
        if (rest == null || rest.value().compareTo(whole.multiplier()) >= 0) {
            return null;
        }
        boolean inWords = tokens.at(start).is(Kind.WORD) && tokens.at(whole.end()).is(Kind.WORD);
        boolean complete = inWords && !isFive(whole.end(), rest);
        return rest.bare() && !complete ? null : rest;
    }

    /** "hai nghìn năm ...": a lone "năm" is the year's word more often than five. */
    private boolean isFive(int index, Numeral rest) {
        return tokens.at(index).is("năm") && rest.end() == index + 1;
    }

    /** "2 tỷ rưỡi". */
    private Numeral half(Numeral whole) {
        if (words.english() || !tokens.at(whole.end()).is("rưỡi")) {
            return whole;
        }
        return new Numeral(
                whole.value().add(whole.multiplier().multiply(HALF)),
                false,
                whole.multiplier(),
                whole.end() + 1,
                whole.doubtful());
    }

    /** A figure or number words below a thousand, with the multipliers that follow. */
    private Numeral readPart(int index) {
        if (!words.english() && tokens.at(index).is("nửa")) {
            return halfOf(index + 1);
        }
        Numeral part =
                tokens.at(index).is(Kind.FIGURE)
                        ? figure(index)
                        : words.english() ? english(index) : vietnamese(index);
        while (part != null && multiplier(part) != null) {
            BigDecimal factor = multiplier(part);
            int end = tokens.behindHyphen(part.end()) + 1;
            part =
                    new Numeral(
                            part.value().multiply(factor),
                            false,
                            part.bare() ? factor : part.multiplier().multiply(factor),
                            end,
                            part.doubtful());
        }
        return part;
    }

    /** "nửa tỷ"; null where nothing to be halved follows. */
    private Numeral halfOf(int index) {
        Long factor = words.multipliers().get(tokens.at(index).text());
        BigDecimal unit = factor == null ? null : BigDecimal.valueOf(factor);
        return unit == null
                ? null
                : new Numeral(unit.multiply(HALF), false, unit, index + 1, false);
    }

    private BigDecimal multiplier(Numeral part) {
        int at = words.english() ? tokens.behindHyphen(part.end()) : part.end();
        Long factor = words.multipliers().get(tokens.at(at).text());
        return factor == null ? null : BigDecimal.valueOf(factor);
    }

    private Numeral figure(int index) {
        boolean big =
                words.multipliers().containsKey(tokens.at(tokens.behindHyphen(index + 1)).text())
                        || Currencies.startsAt(tokens, index + 1)
                        || Currencies.endsAt(tokens, index);
        return figures.read(tokens.at(index).text(), index + 1, big);
    }

    private Numeral english(int index) {
        Integer ten = words.tens().get(tokens.at(index).text());
        if (ten == null) {
            Integer unit = words.units().get(tokens.at(index).text());
            return unit == null ? null : small(unit, index + 1);
        }
        int next = tokens.at(index + 1).is("-") ? index + 2 : index + 1;
        Integer unit = words.units().get(tokens.at(next).text());
        return unit != null && unit < 10 ? small(ten + unit, next + 1) : small(ten, index + 1);
    }

    private Numeral vietnamese(int index) {
        Integer unit = words.units().get(tokens.at(index).text());
        if (unit == null) {
            return tokens.at(index).is("mười") ? ones(10, index + 1) : null;
        }
        if (tokens.at(index + 1).is("trăm")) {
            return hundreds(unit * 100, index + 2);
        }
        return tens(unit, index);
    }

    private Numeral tens(int unit, int index) {
        if (tokens.at(index + 1).is("mươi")) {
            return ones(unit * 10, index + 2);
        }
        boolean shortForm = unit > 1 && endsTens(tokens.at(index + 1).text());
        return shortForm ? ones(unit * 10, index + 1) : small(unit, index + 1);
    }

    /** "hai mốt", "hai tư", "hai lăm": twenty and something without its "mươi". */
    private static boolean endsTens(String word) {
        return word.equals("mốt") || word.equals("tư") || word.equals("lăm") || word.equals("nhăm");
    }

    private Numeral hundreds(int hundreds, int index) {
        String next = tokens.at(index).text();
        if (next.equals("linh") || next.equals("lẻ")) {
            Integer unit = words.units().get(tokens.at(index + 1).text());
            return unit == null ? small(hundreds, index) : small(hundreds + unit, index + 2);
        }
        if (next.equals("mười")) {
            return ones(hundreds + 10, index + 1);
        }
        Integer unit = words.units().get(next);
        if (unit != null && tokens.at(index + 1).is("mươi")) {
            return ones(hundreds + unit * 10, index + 2);
        }
        return small(hundreds, index);
    }

    /** What may follow the tens: "mốt", "tư", "lăm" or a plain unit. */
    private Numeral ones(int tens, int index) {
        String word = tokens.at(index).text();
        int unit =
                switch (word) {
                    case "mốt" -> 1;
                    case "tư" -> 4;
                    case "lăm", "nhăm" -> 5;
                    default -> word.equals("năm") ? 0 : words.units().getOrDefault(word, 0);
                };
        return unit == 0 ? small(tens, index) : small(tens + unit, index + 1);
    }

    private static Numeral small(int value, int end) {
        return new Numeral(BigDecimal.valueOf(value), true, BigDecimal.ONE, end, false);
    }
}
