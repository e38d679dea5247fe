package org.coopbriefs.extraction.mention;

import java.util.Set;
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
        /** Within the name of something there: "Trường Cao đẳng Y tế Quảng Trị". */
        NAME,
        /**
         * Only the seat of something of others: a consulate, a bank; or where a report was filed.
         */
        SEAT,
        /** Where somebody comes from or something happened. */
        ORIGIN
    }

    public String slug() {
        return province.slug();
    }

    public boolean vietnamese() {
        return province.country().equals("VN");
    }

    /** "Bách Sắc, Quảng Tây": whether it only says where the place named just before lies. */
    public boolean liesAround(PlaceMention before) {
        String country = province.country();
        boolean abroad = !country.equals("VN") && !country.equals("LA");
        int gap = span.start() - before.span.end();
        return abroad
                && country.equals(before.province.country())
                && gap >= 0
                && gap <= 8
                && isRegion()
                && !before.isRegion();
    }

    private boolean isRegion() {
        return Set.of("province", "region").contains(province.type());
    }

    /** Whether it is a whole country: "Lào". */
    public boolean country() {
        return "country".equals(province.type());
    }
}
