package org.coopbriefs.reference;

import org.coopbriefs.text.Span;

/**
 * The name of a unit or a country in a text.
 *
 * @param span the name alone, without "tỉnh" or "thành phố"
 * @param province the unit of that name on the day that was asked for
 * @param prefixed whether its title stands before it: "tỉnh", "thành phố", "TP", "thủ đô" (in
 *     English: or after it)
 */
public record PlaceName(Span span, Province province, boolean prefixed, Role role) {

    /** What is named by it. */
    public enum Role {
        /** The unit, its people, leaders, departments and offices. */
        UNIT,
        /** The town of the same name in it ("thành phố Sơn La"): where something was, no party. */
        LOCALITY,
        /**
         * Something that bears or is at home in the place: a school, a firm, a newspaper, a
         * consulate. At most a hint.
         */
        INSTITUTION
    }
}
