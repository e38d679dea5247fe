package org.coopbriefs.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose brief it is: a unit, a pair of units, or a country.
 *
 * @param slug as it was asked for: "son-la", "thua-thien-hue+salavan", "laos"
 * @param names by language: vi, en, lo
 * @param asked slugs that were named, one or two
 */
public record Subject(String slug, Map<String, String> names, List<String> asked, Viewpoint view) {

    /** All units whose activities concern this brief. */
    public Set<String> units() {
        return view.units();
    }
}
