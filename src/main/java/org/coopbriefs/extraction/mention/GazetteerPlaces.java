package org.coopbriefs.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.PlaceName;
import org.coopbriefs.text.VietnameseText;

/** The gazetteer's names, with what each does in its sentence. */
public final class GazetteerPlaces implements PlaceFinder {

    private final Gazetteer gazetteer;

    public GazetteerPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<PlaceMention> find(VietnameseText text, LocalDate on) {
        PlaceRoles roles = new PlaceRoles(text.key());
        return gazetteer.find(text, on).stream().map(name -> mention(name, roles)).toList();
    }

    private static PlaceMention mention(PlaceName name, PlaceRoles roles) {
        PlaceMention read = roles.mention(name.span(), name.province());
        boolean unit = read.role() == PlaceMention.Role.UNIT;
        return unit && name.role() == PlaceName.Role.INSTITUTION
                ? new PlaceMention(name.span(), name.province(), PlaceMention.Role.NAME)
                : read;
    }
}
