package org.coopbriefs.brief;

import java.util.List;

/**
 * The cooperation activity that a fact belongs to, as far as counting needs it.
 *
 * @param date when it happened, or null
 * @param provinces slugs of all units that take part, Vietnamese and foreign
 */
public record Occasion(String id, String title, Dated date, List<String> provinces) {

    public Occasion {
        provinces = List.copyOf(provinces);
    }
}
