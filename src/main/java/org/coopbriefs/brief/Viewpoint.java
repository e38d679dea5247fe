package org.coopbriefs.brief;

import java.util.Set;

/**
 * Whose brief it is.
 *
 * @param units slugs that count as the unit asked for: itself and its predecessors, or all units of
 *     a country
 * @param counterpart for the brief of a pair: the slugs of the other side; else empty
 */
public record Viewpoint(Set<String> units, Set<String> counterpart) {

    public Viewpoint {
        units = Set.copyOf(units);
        counterpart = Set.copyOf(counterpart);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a brief of nobody");
        }
    }

    public static Viewpoint of(Set<String> units) {
        return new Viewpoint(units, Set.of());
    }

    public static Viewpoint pair(Set<String> one, Set<String> other) {
        return new Viewpoint(one, other);
    }

    boolean isPair() {
        return !counterpart.isEmpty();
    }
}
