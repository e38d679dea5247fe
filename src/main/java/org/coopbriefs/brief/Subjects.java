package org.coopbriefs.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** Knows whom a slug of a brief means. */
@ApplicationScoped
public class Subjects {

    private static final String AND = "+";

    @Inject Provinces provinces;

    /** The subject of a slug, of two joined by "+", or nothing where one of them is unknown. */
    public Optional<Subject> find(String slug) {
        List<String> asked = List.of(slug.split("\\" + AND, -1));
        if (asked.size() > 2 || asked.size() == 2 && asked.get(0).equals(asked.get(1))) {
            return Optional.empty();
        }
        List<Province> units = asked.stream().flatMap(s -> provinces.bySlug(s).stream()).toList();
        return units.size() == asked.size()
                ? Optional.of(subject(slug, asked, units))
                : Optional.empty();
    }

    private Subject subject(String slug, List<String> asked, List<Province> units) {
        Viewpoint view =
                units.size() == 1
                        ? Viewpoint.of(countedAs(units.get(0)))
                        : Viewpoint.pair(countedAs(units.get(0)), countedAs(units.get(1)));
        return new Subject(slug, names(units), asked, view);
    }

    /** A country is all its units and itself; a unit is itself and what was merged into it. */
    private Set<String> countedAs(Province unit) {
        if (!unit.isCountry()) {
            return provinces.unitsCountedAs(unit.slug());
        }
        return Stream.concat(Stream.of(unit), provinces.inCountry(unit.country()).stream())
                .map(Province::slug)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> names(List<Province> units) {
        return Map.of(
                "vi", joined(units, "vi"),
                "en", joined(units, "en"),
                "lo", joined(units, "lo"));
    }

    private static String joined(List<Province> units, String language) {
        return units.stream()
                .map(unit -> language.equals("vi") ? unit.label() : unit.name(language))
                .collect(Collectors.joining(" – "));
    }
}
