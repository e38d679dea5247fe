package org.coopbriefs.extraction.mention;

import org.coopbriefs.reference.Province;
import org.coopbriefs.text.Span;

/**
 * The name of a province-level unit, or of a whole country.
 *
 * @param role what the name does there
 */
public record PlaceMention(Span span, Province province, Role role) implements Mention {

    public enum Role {
        /** The unit itself, or its people, leaders and offices. */
        UNIT,
        /** Only the seat of something of its own: a consulate, a bank, a university's branch. */
        SEAT,
        /** Where somebody comes from or something happened: no party. */
        ORIGIN
    }

    public String slug() {
        return province.slug();
    }

    public boolean vietnamese() {
        return province.country().equals("VN");
    }
}
