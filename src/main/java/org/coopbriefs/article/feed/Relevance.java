package org.coopbriefs.article.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.PlaceName;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.VietnameseText;

/** Tells what may be about cooperation from the rest of a newspaper: it names both sides. */
@ApplicationScoped
public class Relevance {

    private static final String VIETNAM = "VN";

    private final Gazetteer gazetteer;
    private final AddressWords addresses;

    @Inject
    public Relevance(Gazetteer gazetteer, Provinces provinces) {
        this.gazetteer = gazetteer;
        this.addresses = new AddressWords(provinces);
    }

    /**
     * Says something of a place abroad, so that its page must be read: the Vietnamese side may be
     * the paper's own province.
     */
    boolean isWorthALook(FeedEntry entry) {
        return entry.text().isBlank()
                ? addresses.mayNameAbroad(entry.link())
                : places(entry.text()).stream().anyMatch(Relevance::isAbroad);
    }

    /** Names a Vietnamese province and a locality or country abroad. */
    boolean namesBothSides(String text) {
        List<PlaceName> places = places(text);
        return places.stream().anyMatch(Relevance::isAbroad)
                && places.stream().anyMatch(Relevance::isVietnameseProvince);
    }

    private List<PlaceName> places(String text) {
        VietnameseText clean = VietnameseText.of(text);
        return Stream.concat(
                        gazetteer.find(clean, null).stream(),
                        gazetteer.findEnglish(clean, null).stream())
                .toList();
    }

    private static boolean isAbroad(PlaceName place) {
        return !place.province().country().equals(VIETNAM);
    }

    private static boolean isVietnameseProvince(PlaceName place) {
        return place.province().country().equals(VIETNAM) && !place.province().isCountry();
    }
}
