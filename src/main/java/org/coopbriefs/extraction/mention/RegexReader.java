package org.coopbriefs.extraction.mention;

import java.util.Optional;

/**
 * Reads a regular expression part by part. It knows the constructs that the patterns here use; of
 * anything else there is no answer, which is always right.
 */
final class RegexReader<T> {

    /** Thrown where a construct is not known, or where too much would have to be told. */
    static final class Unknown extends RuntimeException {

        Unknown(String construct) {
            super(construct, null, false, false);
        }
    }

    private final String regex;
    private final RegexReading<T> reading;
    private int at;

    private RegexReader(String regex, RegexReading<T> reading) {
        this.regex = regex;
        this.reading = reading;
    }

    /** Empty where it cannot be told. */
    static <T> Optional<T> read(String regex, RegexReading<T> reading) {
        try {
            RegexReader<T> reader = new RegexReader<>(regex, reading);
            T all = reader.alternatives();
            return reader.at == regex.length() ? Optional.of(all) : Optional.empty();
        } catch (Unknown construct) {
            return Optional.empty();
        }
    }

    private T alternatives() {
        T all = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all = reading.either(all, sequence());
        }
        return all;
    }

    private T sequence() {
        T all = reading.nothing();
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            all = reading.then(all, repeated(item()));
        }
        return all;
    }

    private T item() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> reading.characterClass(characterClass());
            case '\\' -> reading.characterClass(escape());
            case '^', '$' -> {
                at++;
                yield reading.nothing();
            }
            case '.' -> {
                at++;
                yield reading.characterClass(".");
            }
            case '*', '+', '?', '{' -> throw new Unknown("nothing to repeat");
            default -> {
                at++;
                yield reading.character(c);
            }
        };
    }

    private T group() {
        boolean around = isAny("(?=", "(?!", "(?<=", "(?<!");
        if (around) {
            at += regex.startsWith("(?<", at) ? 4 : 3;
        } else if (isAny("(?:", "(?>")) {
            at += 3;
        } else if (isAny("(?<")) {
            at = regex.indexOf('>', at) + 1;
        } else if (isAny("(?")) {
            throw new Unknown("flags");
        } else {
            at++;
        }
        T inside = alternatives();
        at++;
        return around ? reading.nothing() : inside;
    }

    private boolean isAny(String... starts) {
        for (String start : starts) {
            if (regex.startsWith(start, at)) {
                return true;
            }
        }
        return false;
    }

    private String characterClass() {
        int end = at + 1;
        while (regex.charAt(end) != ']' || end == at + 1) {
            end += regex.charAt(end) == '\\' ? 2 : 1;
        }
        String text = regex.substring(at, end + 1);
        at = end + 1;
        return text;
    }

    private String escape() {
        int end = isAny("\\p{", "\\P{") ? regex.indexOf('}', at) + 1 : at + 2;
        if (regex.startsWith("\\k<", at)) {
            end = regex.indexOf('>', at) + 1;
        }
        String text = regex.substring(at, end);
        at = end;
        return text;
    }

    /** Reads the quantifier behind an item, if there is one. */
    private T repeated(T item) {
        char c = at < regex.length() ? regex.charAt(at) : ' ';
        int least;
        int most;
        if (c == '{') {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at + 1, end).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            String upper = bounds[bounds.length - 1];
            most = upper.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(upper);
            at = end + 1;
        } else if ("?*+".indexOf(c) >= 0) {
            least = c == '+' ? 1 : 0;
            most = c == '?' ? 1 : Integer.MAX_VALUE;
            at++;
        } else {
            return item;
        }
        boolean possessive = at < regex.length() && regex.charAt(at) == '+';
        if (possessive || at < regex.length() && regex.charAt(at) == '?') {
            at++;
        }
        return reading.repeated(item, least, most, possessive);
    }
}
