package org.coopbriefs.brief;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts hand-made facts with the places that tests use. */
final class Counting {

    static final Places PLACES =
            new Places(
                    Map.ofEntries(
                            Map.entry("thua-thien-hue", "VN"),
                            Map.entry("hue", "VN"),
                            Map.entry("son-la", "VN"),
                            Map.entry("quang-tri", "VN"),
                            Map.entry("quang-tri-until-2025", "VN"),
                            Map.entry("quang-binh", "VN"),
                            Map.entry("champasak", "LA"),
                            Map.entry("salavan", "LA"),
                            Map.entry("savannakhet", "LA"),
                            Map.entry("attapeu", "LA"),
                            Map.entry("xaisomboun", "LA")),
                    Map.of(
                            "thua-thien-hue", "hue",
                            "quang-tri-until-2025", "quang-tri",
                            "quang-binh", "quang-tri"));

    static final CountingPolicy ALL = new CountingPolicy(true, 0.6);
    static final CountingPolicy ONLY_CERTAIN = new CountingPolicy(false, 0.6);

    static final Set<String> VIETNAM = country("VN", "vietnam");
    static final Set<String> LAOS = country("LA", "laos");

    private Counting() {}

    private static Set<String> country(String code, String whole) {
        Set<String> units = new HashSet<>(Set.of(whole));
        PLACES.countries()
                .forEach(
                        (slug, country) -> {
                            if (country.equals(code)) {
                                units.add(slug);
                            }
                        });
        return units;
    }

    static Headline count(String slug, String period, FactBuilder... facts) {
        return count(Set.of(slug), period, ALL, built(facts));
    }

    static Headline countCertain(String slug, String period, FactBuilder... facts) {
        return count(Set.of(slug), period, ONLY_CERTAIN, built(facts));
    }

    static Headline count(
            Set<String> units, String period, CountingPolicy policy, List<CountableFact> facts) {
        return new Tally(PLACES).count(facts, units, Period.parse(period), policy);
    }

    static Headline countPair(String one, String other, String period, FactBuilder... facts) {
        Viewpoint pair = Viewpoint.pair(Set.of(one), Set.of(other));
        return new Tally(PLACES).count(built(facts), pair, Period.parse(period).range(), ALL);
    }

    static List<CountableFact> built(FactBuilder... facts) {
        return Arrays.stream(facts).map(FactBuilder::build).toList();
    }

    /** Reasons by fact. */
    static Map<String, Reason> leftOut(Headline headline) {
        return headline.leftOut().stream().collect(toMap(LeftOut::fact, LeftOut::reason));
    }
}
