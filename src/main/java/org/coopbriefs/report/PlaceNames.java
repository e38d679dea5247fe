package org.coopbriefs.report;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

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
        return names == null
                ? provinces.bySlug(slug).map(this::label).orElse(slug)
                : names.getOrDefault(words.language(), slug);
    }

    private String label(Province unit) {
        return words.language().equals("vi") ? unit.label() : unit.names().get(words.language());
    }

    /** As the unit called itself in its time: "Quảng Trị", not "Quảng Trị (trước 01/7/2025)". */
    String ownName(String slug) {
        return provinces.bySlug(slug).map(u -> u.names().get(words.language())).orElse(slug);
    }

    /** Sorted by the language's own alphabet. */
    List<String> names(Collection<String> slugs) {
        return slugs.stream().map(this::name).distinct().sorted(order()::compare).toList();
    }

    /** The order of the language's alphabet. */
    Collator order() {
        return Collator.getInstance(words.locale());
    }

    /** With its kind: "tỉnh Sơn La", "thành phố Huế", "Lào". */
    String unit(String slug) {
        return unit(slug, name(slug));
    }

    /** The same with the name of its time. */
    String ownUnit(String slug) {
        return unit(slug, ownName(slug));
    }

    private String unit(String slug, String name) {
        String key = "unit." + provinces.bySlug(slug).map(Province::type).orElse("other");
        if (!words.has(key)) {
            return name;
        }
        // "Tỉnh Viêng Chăn" says its kind already, so that it is not taken for the capital
        String kind = words.text(key, "").strip();
        boolean said = name.regionMatches(true, 0, kind + " ", 0, kind.length() + 1);
        return said ? kind + name.substring(kind.length()) : words.text(key, name);
    }

    Optional<Province> province(String slug) {
        return provinces.bySlug(slug);
    }

    /** The brief's unit or units: two for a pair. */
    List<String> subjects() {
        return List.of(brief.province().split("\\+"));
    }

    /** Whether the brief is of two units and what they do together. */
    boolean isPair() {
        return subjects().size() > 1;
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

    /** The other side of what was taught, given or signed: slug, or null where it is not told. */
    String partnerOf(Brief.Fact fact) {
        String host = text(fact, "host");
        return host == null || ownSlugs().contains(host) ? text(fact, "partner") : host;
    }

    private static String text(Brief.Fact fact, String field) {
        Object value = fact.fields().get(field);
        return value == null ? null : value.toString();
    }

    private Set<String> ownSlugs() {
        String first = subjects().getFirst();
        boolean country = provinces.bySlug(first).filter(Province::isCountry).isPresent();
        return country
                ? provinces.inCountry(ownCountry()).stream()
                        .map(Province::slug)
                        .collect(Collectors.toSet())
                : provinces.unitsCountedAs(first);
    }

    /** Those that the brief's unit worked with: of another country, or at least not itself. */
    List<String> partners(Collection<String> participants) {
        List<String> subjects = subjects();
        if (isPair()
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
