package org.coopbriefs.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** Units by the names under which people choose them in forms. */
public final class UnitNames {

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** Shown as {@code shown} says; found by that, by Vietnamese and English names and by slug. */
    public UnitNames(Provinces provinces, Function<Province, String> shown) {
        for (Province unit : provinces.all()) {
            labels.put(unit.slug(), shown.apply(unit));
        }
        labels.forEach((slug, label) -> slugs.putIfAbsent(key(label), slug));
        for (Province unit : provinces.all()) {
            slugs.putIfAbsent(key(unit.label()), unit.slug());
        }
        for (Province unit : provinces.all()) {
            slugs.putIfAbsent(unit.slug(), unit.slug());
            slugs.putIfAbsent(key(unit.name("en")), unit.slug());
        }
    }

    /** The unit that is called so; empty where none is. */
    public Optional<String> slug(String name) {
        return Optional.ofNullable(slugs.get(key(name)));
    }

    /** As it is shown; what is no unit stays as it is. */
    public String name(String slug) {
        return labels.getOrDefault(slug, slug);
    }

    /** All names, for a list to choose from. */
    public List<String> all() {
        return labels.values().stream().distinct().sorted().toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
