package org.coopbriefs.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A province-level unit, of the present or the past, or a whole country.
 *
 * @param slug identifies it everywhere, e.g. "quang-tri-until-2025"
 * @param country ISO 3166-1 alpha-2: VN, LA, ...
 * @param code ISO 3166-2 where there is one, else null
 * @param type "province", "city", "prefecture", "region" or "country"
 * @param names by language: vi, en, lo
 * @param label its Vietnamese name as it is shown, told apart from others of the same name
 * @param validFrom first day, or null where it was always there
 * @param validTo last day, or null where it still exists
 * @param successor slug of the unit that it was merged into or renamed to, or null
 * @param aliases other spellings that the press uses
 * @param needsContext whether its name is also a common word or a person's, so that it must not be
 *     read alone
 * @param notBefore words before which its name is another's: "Dương" after "Thái Bình"
 * @param notAfter words after which its name is another's: "ca sĩ" before "Hà Giang"
 */
public record Province(
        String slug,
        String country,
        String code,
        String type,
        Map<String, String> names,
        String label,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<String> aliases,
        boolean needsContext,
        List<String> notBefore,
        List<String> notAfter) {

    public Province {
        if (slug.isBlank() || country.isBlank()) {
            throw new IllegalArgumentException("a unit without slug or country: " + names);
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(slug + " ends before it begins");
        }
        names = Map.copyOf(names);
        label = label == null ? names.get("vi") : label;
        aliases = List.copyOf(aliases);
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isCountry() {
        return type.equals("country");
    }

    /** Whether "tỉnh" is its title, rather than "thành phố" or "thủ đô". */
    public boolean isProvince() {
        return type.equals("province");
    }

    /** Its name in {@code language}, or the Vietnamese one where there is none. */
    public String name(String language) {
        return names.getOrDefault(language, names.get("vi"));
    }
}
