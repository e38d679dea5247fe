package org.coopbriefs.reference;

import java.util.List;

/**
 * What the words around a name say about it, in one language. Words are counted as in {@link
 * Words}.
 */
interface NameContext {

    /** What kind of place the words around the name call it. */
    enum Title {
        NONE,
        PROVINCE,
        /** "các tỉnh", "03 tỉnh": every name of the list that follows is a province. */
        PROVINCES,
        CITY,
        /** A district, ward or village, of which the reference knows nothing. */
        BELOW
    }

    Title titleOf(int first, int last);

    /**
     * Whether an office next to the bare name tells its kind all the same: "Tỉnh trưởng", "Đô
     * trưởng".
     */
    Title titleByOffice(int first);

    /** Whether the bare name is part of another's name: a person's, a river's, a street's. */
    boolean isAnothers(int first, int last, List<Province> candidates);

    /** Whether it is part of the name of a school, a firm, a newspaper, a consulate ... */
    boolean isInstitution(int first, int last, boolean titled);

    /**
     * Whether the words before a doubtful name speak of a unit's people and offices, so that it is
     * the unit's.
     */
    boolean isUnits(int first, List<Province> candidates);

    /** Whether {@code gap}, folded, goes on with a list. */
    boolean isListGap(String gap);
}
