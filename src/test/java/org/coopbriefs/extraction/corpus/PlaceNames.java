package org.coopbriefs.extraction.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** Units by the names that the labels use, in one spelling. */
final class PlaceNames {

    private static final Map<String, Province> UNITS =
            Provinces.load(Path.of("seeds", "provinces.csv")).all().stream()
                    .collect(Collectors.toMap(Province::slug, unit -> unit));

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]++");
    private static final Pattern TITLE = Pattern.compile("^(?:tp|thanh pho|tinh) ");

    private PlaceNames() {}

    /** The unit of a slug, or what is no slug, as labels name it. */
    static String of(String slug) {
        Province unit = UNITS.get(slug);
        return folded(unit == null ? slug : unit.name(isVietnamese(slug) ? "vi" : "en"));
    }

    static boolean isVietnamese(String slug) {
        return UNITS.containsKey(slug) && UNITS.get(slug).country().equals("VN");
    }

    static boolean isCountry(String slug) {
        return UNITS.containsKey(slug) && UNITS.get(slug).isCountry();
    }

    /** A name without marks, case and title; Huế was a part of Thừa Thiên Huế, then all of it. */
    static String folded(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String letters =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        String words = NO_LETTERS.matcher(letters).replaceAll(" ").strip();
        String bare = TITLE.matcher(words).replaceFirst("");
        return bare.equals("hue") ? "thua thien hue" : bare;
    }

    /**
     * The names by which a label's place may be called: of "Baise, Guangxi (China)" also each of
     * the first two.
     */
    private static Set<String> callings(String label) {
        Stream<String> parts =
                label.contains("(") ? Stream.of(label.split("\\(")[0].split(",")) : Stream.empty();
        return Stream.concat(Stream.of(label), parts)
                .map(PlaceNames::folded)
                .collect(Collectors.toSet());
    }

    /** Whether a label's place is that of a slug, the country beyond Laos left out or not. */
    static boolean same(String label, String slug) {
        Province unit = UNITS.get(slug);
        String name = unit == null ? slug : unit.name(isVietnamese(slug) ? "vi" : "en");
        return callings(label).stream().anyMatch(callings(name)::contains);
    }

    /** Compares places told with places found; those in {@code optional} count neither way. */
    static Score compare(Set<String> told, Set<String> optional, Set<String> found) {
        Set<String> left = found.stream().map(PlaceNames::of).collect(Collectors.toSet());
        Score score = new Score();
        for (String label : told) {
            Set<String> callings = callings(label);
            Optional<String> hit = left.stream().filter(callings::contains).findFirst();
            score.count(hit.isPresent(), "missed " + label);
            left.removeAll(callings);
        }
        Set<String> surplus = new HashSet<>(left);
        optional.forEach(label -> surplus.removeAll(callings(label)));
        surplus.forEach(name -> score.surplus("invented " + name));
        return score;
    }
}
