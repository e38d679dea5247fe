package org.coopbriefs.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the units that share a name is meant, by its title and the day. */
final class UnitChoice {

    private final Provinces provinces;

    UnitChoice(Provinces provinces) {
        this.provinces = provinces;
    }

    /**
     * The unit that a name means under {@code title}; with no day known its own name goes before an
     * alias.
     */
    Province choose(List<Spelling> spellings, NameContext.Title title, LocalDate on) {
        List<Province> named = Spelling.provincesOf(spellings);
        if (on == null) {
            List<Province> own =
                    Spelling.provincesOf(spellings.stream().filter(Spelling::isOwnName).toList());
            return newest(titled(own.isEmpty() ? named : own, title));
        }
        List<Province> first = titled(named, title);
        return existing(first, on).or(() -> existing(named, on)).orElseGet(() -> newest(first));
    }

    private static List<Province> titled(List<Province> named, NameContext.Title title) {
        if (named.size() == 1) {
            return named;
        }
        List<Province> titled = named.stream().filter(fits(title)).toList();
        return titled.isEmpty() ? named : titled;
    }

    /** A bare name shared by a province and a city, like Viêng Chăn, is the city's. */
    private static Predicate<Province> fits(NameContext.Title title) {
        return switch (title) {
            case PROVINCE, PROVINCES -> Province::isProvince;
            default -> province -> !province.isProvince();
        };
    }

    private Optional<Province> existing(List<Province> units, LocalDate on) {
        return units.stream()
                .filter(unit -> unit.existsOn(on))
                .findFirst()
                .or(() -> units.stream().flatMap(unit -> renamed(unit, on).stream()).findFirst());
    }

    /**
     * What a unit of a later name was called on {@code on}, where it has one predecessor: Huế was
     * Thừa Thiên Huế.
     */
    private Optional<Province> renamed(Province unit, LocalDate on) {
        Set<Province> earlier = provinces.predecessorsOf(unit.slug());
        return earlier.size() == 1
                ? earlier.stream().filter(province -> province.existsOn(on)).findFirst()
                : Optional.empty();
    }

    private static Province newest(List<Province> units) {
        return units.stream()
                .max(
                        Comparator.comparing(
                                unit -> unit.validTo() == null ? LocalDate.MAX : unit.validTo()))
                .orElseThrow();
    }
}
