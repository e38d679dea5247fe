package org.coopbriefs.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A province-level unit, of the present or the past.
 *
 * @param slug identifies it everywhere, e.g. "quang-tri-until-2025"
 * @param country ISO 3166-1 alpha-2: VN, LA, ...
 * @param code ISO 3166-2 where there is one, else null
 * @param names by language: vi, en, lo
 * @param validFrom first day, or null where it was always there
 * @param validTo last day, or null where it still exists
 * @param successor slug of the unit that it was merged into or renamed to, or null
 * @param aliases other spellings that the press uses
 */
public record Province(
        String slug,
        String country,
        String code,
        String type,
        Map<String, String> names,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<String> aliases) {

    public Province {
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
