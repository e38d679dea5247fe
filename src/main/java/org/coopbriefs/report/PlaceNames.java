package org.coopbriefs.report;

import com.ibm.icu.text.Collator;

import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls units by their name in one language; what is no slug of a unit is a name already. */
final class PlaceNames {

    private final Brief brief;
    private final Provinces provinces;
    private final Words words;

    PlaceNames(Brief brief, Provinces provinces, Words words) {
        this.brief = brief;
        this.provinces = provinces;
        this.words = words;
    }

    /** "" for null. */
    String name(String slug) {
        if (slug == null) {
            return "";
        }
        Map<String, String> names = brief.places().get(slug);
        if (names == null) {
            names = provinces.bySlug(slug).map(Province::names).orElse(Map.of());
        }
        return names.getOrDefault(words.language(), slug);
    }

    /** Sorted by the language's own alphabet. */
    List<String> names(Collection<String> slugs) {
        return slugs.stream().map(this::name).distinct().sorted(order()::compare).toList();
    }

    private Collator order() {
        return Collator.getInstance(words.locale());
    }

    /** With its kind: "tỉnh Sơn La", "thành phố Huế", "Lào". */
    String unit(String slug) {
        String type = provinces.bySlug(slug).map(Province::type).orElse("other");
        String key = "unit." + type;
        return words.has(key) ? words.text(key, name(slug)) : name(slug);
    }

    Optional<Province> province(String slug) {
        return provinces.bySlug(slug);
    }

    /** The brief's unit or units: two for a pair. */
    List<String> subjects() {
        return List.of(brief.province().split("\\+"));
    }

    /** Country of the brief's (first) unit; Vietnam where it is unknown. */
    String ownCountry() {
        return country(subjects().getFirst());
    }

    private String country(String slug) {
        return provinces.bySlug(slug).map(Province::country).orElse("VN");
    }

    /** The name of the other side: Laos for Vietnam, Vietnam for everybody else. */
    String otherSide() {
        return words.text(ownCountry().equals("VN") ? "country.LA" : "country.VN");
    }

    /** Those that the brief's unit worked with: of another country, or at least not itself. */
    List<String> partners(Collection<String> participants) {
        List<String> subjects = subjects();
        if (subjects.size() > 1
                || provinces
                        .bySlug(subjects.getFirst())
                        .map(Province::type)
                        .filter("country"::equals)
                        .isPresent()) {
            return names(participants);
        }
        Set<String> own = provinces.unitsCountedAs(subjects.getFirst());
        return names(participants.stream().filter(slug -> !own.contains(slug)).toList());
    }
}
