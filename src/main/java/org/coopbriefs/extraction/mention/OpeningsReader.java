package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads from a regular expression with which characters its matches can begin. */
final class OpeningsReader implements RegexReading<Set<Opening>> {

    private static final Set<Opening> NOTHING = Set.of(Opening.EMPTY);
    private static final int MOST = 3000;

    private OpeningsReader() {}

    /** Empty where it cannot be told, or where a match may be empty. */
    static Optional<Set<Opening>> read(String regex) {
        return RegexReader.read(regex, new OpeningsReader())
                .filter(all -> all.stream().noneMatch(opening -> opening.text().isEmpty()));
    }

    @Override
    public Set<Opening> nothing() {
        return NOTHING;
    }

    @Override
    public Set<Opening> character(char c) {
        return Set.of(Opening.of(c));
    }

    @Override
    public Set<Opening> characterClass(String text) {
        return text.equals(".") ? Set.of(Opening.ANY) : CharacterClass.openings(text);
    }

    @Override
    public Set<Opening> either(Set<Opening> one, Set<Opening> other) {
        Set<Opening> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public Set<Opening> then(Set<Opening> heads, Set<Opening> next) {
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
        throw new RegexReader.Unknown("too many");
    }

    @Override
    public Set<Opening> repeated(Set<Opening> item, int least, int most, boolean possessive) {
        Set<Opening> all = new LinkedHashSet<>();
        Set<Opening> run = NOTHING;
        for (int times = 0; times <= Math.min(most, Opening.LONGEST); times++) {
            if (times >= Math.min(least, Opening.LONGEST)) {
                all.addAll(run);
            }
            run = then(run, item);
        }
        return all;
    }
}
