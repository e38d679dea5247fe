package org.coopbriefs.extraction.mention;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads from a regular expression with which characters its matches can begin. */
final class OpeningsReader implements RegexReading<Set<Opening>> {

    private static final Set<Opening> NOTHING = Set.of(Opening.EMPTY);
    private static final int MOST = 200;

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
        for (int length = Opening.LONGEST; length > 0; length--) {
            Set<Opening> joined = joined(cutTo(length, heads), cutTo(length, next), length);
            if (joined.size() <= MOST) {
                return joined;
            }
        }
        throw new RegexReader.Unknown("too many");
    }

    /** At least so many that they are too many, where they are. */
    private static Set<Opening> joined(Set<Opening> heads, Set<Opening> next, int length) {
        Set<Opening> joined = new LinkedHashSet<>();
        for (Opening head : heads) {
            for (Opening opening : head.done() ? NOTHING : next) {
                joined.add(head.then(opening).cutTo(length));
            }
            if (joined.size() > MOST) {
                break;
            }
        }
        return joined;
    }

    private static Set<Opening> cutTo(int length, Set<Opening> openings) {
        if (openings.stream().allMatch(opening -> opening.text().length() <= length)) {
            return openings;
        }
        Set<Opening> cut = new LinkedHashSet<>();
        openings.forEach(opening -> cut.add(opening.cutTo(length)));
        return cut;
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
        return all.size() <= MOST ? all : then(all, NOTHING);
    }
}
