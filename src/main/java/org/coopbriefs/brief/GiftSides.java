package org.coopbriefs.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who gave to whom, and whether the giver is the province itself: rule 8 of the counting rules. */
record GiftSides(Perspective perspective) {

    private static final List<String> COMPANIES =
            List.of("công ty", "tập đoàn", "doanh nghiệp", "ngân hàng", "hợp tác xã", "nhà máy");
    private static final List<String> ARMIES =
            List.of(
                    "quân khu",
                    "quân đội",
                    "bộ tư lệnh",
                    "bộ đội",
                    "biên phòng",
                    "chỉ huy quân sự",
                    "binh đoàn",
                    "sư đoàn",
                    "kinh tế - quốc phòng");
    private static final List<String> STATES =
            List.of("chính phủ", "nhà nước", "quốc hội", "trung ương", "đại sứ quán", "lãnh sự");
    private static final List<String> CHARITIES =
            List.of(
                    "quỹ",
                    "từ thiện",
                    "hảo tâm",
                    "tổ chức phi chính phủ",
                    "giáo hội",
                    "mạnh thường");

    /**
     * Who gave, where it was not a province with its departments, districts and organisations; else
     * null.
     */
    Aid.Giver otherGiver(CountableFact fact) {
        String provider = fact.text("provider");
        if (places().isCountry(provider) || "STATE".equals(fact.text("providerLevel"))) {
            return Aid.Giver.STATE;
        }
        if ("COMPANY".equals(fact.text("providerLevel"))) {
            return Aid.Giver.COMPANY;
        }
        return provider == null || places().isPlace(provider) ? null : named(provider);
    }

    private static Aid.Giver named(String provider) {
        String name = provider.toLowerCase(Locale.ROOT);
        if (COMPANIES.stream().anyMatch(name::contains)) {
            return Aid.Giver.COMPANY;
        }
        if (ARMIES.stream().anyMatch(name::contains)) {
            return Aid.Giver.ARMY;
        }
        if (name.startsWith("bộ ") || STATES.stream().anyMatch(name::contains)) {
            return Aid.Giver.STATE;
        }
        return CHARITIES.stream().anyMatch(name::contains) ? Aid.Giver.CHARITY : null;
    }

    Flow flow(CountableFact fact) {
        String from = otherGiver(fact) == null ? side(fact, "provider") : besideUs(fact);
        return new Flow(from, side(fact, "receiver"), topics(fact));
    }

    /** Gifts of others stand beside those of the units of their country that took part. */
    private String besideUs(CountableFact fact) {
        String country = country(fact, "provider");
        return fact.activity().provinces().stream()
                .filter(slug -> country != null && country.equals(places().countryOf(slug)))
                .filter(perspective.viewpoint().units()::contains)
                .findFirst()
                .orElse(fact.text("provider"));
    }

    /**
     * A unit's slug; for a department, a district or a side not named, the one unit of that
     * country.
     */
    private String side(CountableFact fact, String side) {
        String name = fact.text(side);
        if (places().isPlace(name)) {
            return name;
        }
        String unit = perspective.onlyUnitOf(country(fact, side), fact);
        return unit == null ? name : unit;
    }

    private String country(CountableFact fact, String side) {
        String told = fact.text(side + "Country");
        return told == null ? places().countryOf(fact.text(side)) : told;
    }

    private static Set<String> topics(CountableFact fact) {
        String purpose = fact.text("purpose");
        return purpose == null || purpose.isBlank()
                ? Set.of()
                : Set.of(purpose.strip().toLowerCase(Locale.ROOT));
    }

    private Places places() {
        return perspective.places();
    }
}
