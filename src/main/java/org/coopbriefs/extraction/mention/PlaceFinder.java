package org.coopbriefs.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.PlaceName;
import org.coopbriefs.text.VietnameseText;

/**
 * Finds the names of province-level units as they were on a day, and what each does in its
 * sentence.
 */
public final class PlaceFinder {

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** In reading order; {@code on} null prefers today's units. */
    public List<PlaceMention> find(ReadText read, LocalDate on, boolean english) {
        VietnameseText text = read.text();
        PlaceRoles roles = new PlaceRoles(read.key());
        List<PlaceMention> found = new ArrayList<>();
        List<PlaceName> names =
                english ? gazetteer.findEnglish(text, on) : gazetteer.find(text, on);
        for (PlaceName name : names) {
            PlaceMention mention = roles.mention(name.span(), name.province());
            found.add(weaker(name.role(), mention));
        }
        return found;
    }

    /** What the gazetteer knows to be only a town or a school of that name is no unit. */
    private static PlaceMention weaker(PlaceName.Role named, PlaceMention mention) {
        boolean unit = named == PlaceName.Role.UNIT || mention.role() != Role.UNIT;
        return unit ? mention : new PlaceMention(mention.span(), mention.province(), Role.NAME);
    }
}
