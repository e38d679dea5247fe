package org.coopbriefs.brief;

import java.util.Set;

/**
 * From whom to whom, and what it is about: who teaches whom, who gives to whom. Two figures can
 * only hold one another where one flow covers the other.
 *
 * @param from slug or name of the giving side; null where it is not known
 * @param to slug or name of the taking side; null or a country stands for all of its people
 * @param topics what it is about; empty for everything
 */
record Flow(String from, String to, Set<String> topics) {

    Flow {
        topics = Set.copyOf(topics);
    }

    /** Whether all that the other flow is about is part of this one. */
    boolean covers(Flow other, Places places) {
        return within(from, other.from, places)
                && (to == null || within(to, other.to, places))
                && (topics.isEmpty()
                        || !other.topics.isEmpty() && topics.containsAll(other.topics));
    }

    /** Whether both are about the same givers, takers and topics. */
    boolean same(Flow other, Places places) {
        return covers(other, places) && other.covers(this, places);
    }

    boolean related(Flow other, Places places) {
        return covers(other, places) || other.covers(this, places);
    }

    private static boolean within(String wide, String narrow, Places places) {
        if (wide == null || narrow == null) {
            return wide == null && narrow == null;
        }
        return places.mayBeSame(wide, narrow)
                || places.isCountry(wide)
                        && places.countryOf(wide).equals(places.countryOf(narrow));
    }
}
