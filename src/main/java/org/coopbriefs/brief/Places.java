package org.coopbriefs.brief;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.coopbriefs.reference.Province;

/**
 * What counting needs to know of places.
 *
 * @param countries ISO code by slug
 * @param successors by slug: the unit that it was merged into or renamed to
 */
public record Places(Map<String, String> countries, Map<String, String> successors) {

    private static final Map<String, String> WHOLE = Map.of("vietnam", "VN", "laos", "LA");

    public Places {
        countries = Map.copyOf(countries);
        successors = Map.copyOf(successors);
    }

    public static Places of(Collection<Province> provinces) {
        Map<String, String> countries = new HashMap<>();
        Map<String, String> successors = new HashMap<>();
        for (Province province : provinces) {
            countries.put(province.slug(), province.country());
            if (province.successor() != null) {
                successors.put(province.slug(), province.successor());
            }
        }
        return new Places(countries, successors);
    }

    /** Whether the slug stands for a whole country. */
    boolean isCountry(String slug) {
        return slug != null && WHOLE.containsKey(slug);
    }

    /** ISO code of a unit or country, or null for what is no place. */
    String countryOf(String slug) {
        return slug == null ? null : WHOLE.getOrDefault(slug, countries.get(slug));
    }

    boolean isPlace(String slug) {
        return countryOf(slug) != null;
    }

    /** Whether two slugs may mean one unit: the same, or one was merged into the other. */
    boolean mayBeSame(String one, String other) {
        return one.equals(other)
                || other.equals(successors.get(one))
                || one.equals(successors.get(other));
    }
}
