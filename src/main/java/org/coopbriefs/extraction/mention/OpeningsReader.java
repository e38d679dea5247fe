package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a regular expression with which characters its matches can begin. It knows the
 * constructs that the patterns here use; of anything else there is no answer, which is always
 * right.
 */
final class OpeningsReader {

    private static final Set<Opening> NOTHING = Set.of(Opening.EMPTY);
    private static final Set<Opening> ANYTHING = Set.of(Opening.ANY);
    private static final int MOST = 3000;

    private static final class Unknown extends RuntimeException {

        Unknown(String construct) {
            super(construct, null, false, false);
        }
    }

    private final String regex;
    private int at;

    private OpeningsReader(String regex) {
        this.regex = regex;
    }

    /** Empty where it cannot be told, or where a match may be empty. */
    static Optional<Set<Opening>> read(String regex) {
        try {
            OpeningsReader reader = new OpeningsReader(regex);
            Set<Opening> openings = reader.alternatives();
            boolean whole = reader.at == regex.length();
            boolean some = openings.stream().noneMatch(opening -> opening.text().isEmpty());
            return whole && some ? Optional.of(openings) : Optional.empty();
        } catch (Unknown construct) {
            return Optional.empty();
        }
    }

    private Set<Opening> alternatives() {
        Set<Opening> all = new LinkedHashSet<>(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<Opening> sequence() {
        Set<Opening> heads = NOTHING;
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            heads = join(heads, repeated(item()));
        }
        return heads;
    }

    private static Set<Opening> join(Set<Opening> heads, Set<Opening> next) {
        Set<Opening> joined = new LinkedHashSet<>();
        for (Opening head : heads) {
            next.forEach(opening -> joined.add(head.then(opening)));
        }
        return joined.size() <= MOST ? joined : shorter(joined);
    }

    private static Set<Opening> shorter(Set<Opening> openings) {
        for (int length = Opening.LONGEST - 1; length > 0; length--) {
            Set<Opening> cut = new LinkedHashSet<>();
            for (Opening opening : openings) {
                cut.add(opening.cutTo(length));
            }
            if (cut.size() <= MOST) {
                return cut;
            }
        }
        throw new Unknown("too many");
    }

    private Set<Opening> item() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> CharacterClass.openings(characterClass());
            case '\\' -> CharacterClass.openings(escape());
            case '^', '$' -> {
                at++;
                yield NOTHING;
            }
            case '.' -> {
                at++;
                yield ANYTHING;
            }
            case '*', '+', '?', '{' -> throw new Unknown("nothing to repeat");
            default -> {
                at++;
                yield Set.of(Opening.of(c));
            }
        };
    }

    private Set<Opening> group() {
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
        Set<Opening> inside = alternatives();
        at++;
        return around ? NOTHING : inside;
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
        int end = regex.startsWith("\\p{", at) ? regex.indexOf('}', at) + 1 : at + 2;
        if (regex.startsWith("\\k<", at)) {
            end = regex.indexOf('>', at) + 1;
        }
        String text = regex.substring(at, end);
        at = end;
        return text;
    }

    /** Reads the quantifier behind an item, if there is one. */
    private Set<Opening> repeated(Set<Opening> item) {
        char c = at < regex.length() ? regex.charAt(at) : ' ';
        int least = 1;
        int most = 1;
        if (c == '{') {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at + 1, end).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            String upper = bounds[bounds.length - 1];
            most = upper.isEmpty() ? Opening.LONGEST : Integer.parseInt(upper);
            at = end + 1;
        } else if ("?*+".indexOf(c) >= 0) {
            least = c == '+' ? 1 : 0;
            most = c == '?' ? 1 : Opening.LONGEST;
            at++;
        } else {
            return item;
        }
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return times(item, Math.min(least, Opening.LONGEST), Math.min(most, Opening.LONGEST));
    }

    private static Set<Opening> times(Set<Opening> item, int least, int most) {
        Set<Opening> all = new LinkedHashSet<>();
        Set<Opening> run = NOTHING;
        for (int times = 0; times <= most; times++) {
            if (times >= least) {
                all.addAll(run);
            }
            run = join(run, item);
        }
        return all;
    }
}
