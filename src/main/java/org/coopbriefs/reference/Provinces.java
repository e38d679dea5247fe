package org.coopbriefs.reference;

import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** All province-level units, past and present, and who became whom. */
public final class Provinces {

    private final Map<String, Province> bySlug = new LinkedHashMap<>();
    private final Map<String, List<Province>> mergedInto = new HashMap<>();

    public Provinces(Collection<Province> provinces) {
        for (Province province : provinces) {
            if (bySlug.put(province.slug(), province) != null) {
                throw new IllegalArgumentException("two units with the slug " + province.slug());
            }
        }
        for (Province province : provinces) {
            addSuccession(province);
        }
    }

    private void addSuccession(Province province) {
        if (province.successor() == null) {
            return;
        }
        if (!bySlug.containsKey(province.successor())) {
            throw new IllegalArgumentException(
                    province.slug() + " became " + province.successor() + ", which is unknown");
        }
        mergedInto.computeIfAbsent(province.successor(), s -> new ArrayList<>()).add(province);
    }

    /** Reads {@code provinces.csv}; a bad record is refused with its number. */
    public static Provinces load(Path file) {
        return Csv.load(file, Provinces::read);
    }

    /** The same from any reader; lists within a cell are separated by {@code |}. */
    public static Provinces read(Reader csv) {
        return new Provinces(Csv.read(csv, Provinces::province));
    }

    private static Province province(CSVRecord row) {
        return new Province(
                Csv.required(row, "slug"),
                Csv.required(row, "country"),
                row.get("code"),
                Csv.required(row, "type"),
                Csv.names(row),
                row.get("label_vi"),
                Csv.date(row, "valid_from"),
                Csv.date(row, "valid_to"),
                row.get("successor"),
                Csv.list(row, "aliases"),
                row.get("needs_context") != null,
                Csv.list(row, "not_before"),
                Csv.list(row, "not_after"));
    }

    public Optional<Province> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** In the order of the file. */
    public List<Province> all() {
        return List.copyOf(bySlug.values());
    }

    /** Those that existed on {@code day}. */
    public List<Province> on(LocalDate day) {
        return bySlug.values().stream().filter(p -> p.existsOn(day)).toList();
    }

    /** The units of a country, past and present, without the country itself. */
    public List<Province> inCountry(String country) {
        return bySlug.values().stream()
                .filter(p -> p.country().equals(country) && !p.isCountry())
                .toList();
    }

    /** The country, as a row of its own, that the unit lies in. */
    public Optional<Province> countryOf(String slug) {
        return bySlug(slug)
                .map(Province::country)
                .flatMap(
                        code ->
                                bySlug.values().stream()
                                        .filter(p -> p.isCountry() && p.country().equals(code))
                                        .findFirst());
    }

    /** The unit that it became next, if it ended. */
    public Optional<Province> successorOf(String slug) {
        return bySlug(slug).map(Province::successor).flatMap(this::bySlug);
    }

    /** The unit that it is part of today; itself where it still exists or is unknown here. */
    public String todaysUnitOf(String slug) {
        Set<String> seen = new LinkedHashSet<>();
        String at = slug;
        while (seen.add(at)) {
            at = successorOf(at).map(Province::slug).orElse(at);
        }
        return at;
    }

    /** All units that became this one, directly or by way of others. */
    public Set<Province> predecessorsOf(String slug) {
        Set<Province> found = new LinkedHashSet<>();
        addPredecessors(slug, found);
        return found;
    }

    private void addPredecessors(String slug, Set<Province> found) {
        for (Province earlier : mergedInto.getOrDefault(slug, List.of())) {
            if (found.add(earlier)) {
                addPredecessors(earlier.slug(), found);
            }
        }
    }

    /** The slugs whose facts count for this unit: its own and those of all its predecessors. */
    public Set<String> unitsCountedAs(String slug) {
        Set<String> slugs =
                predecessorsOf(slug).stream()
                        .map(Province::slug)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        slugs.add(slug);
        return slugs;
    }
}
