package org.coopbriefs.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.reference.Sector;
import org.coopbriefs.reference.Sectors;

/** Names the field of cooperation that a fact or an activity speaks of, by its own words. */
final class FactSectors {

    /** Security and borders, mines, narcotics: what part II.5 of a brief is about. */
    private static final Set<String> BORDER = Set.of("15210", "15250", "16063");

    private final Sectors sectors;
    private final FactIndex facts;
    private final Words words;
    private final Map<String, Optional<Sector>> spokenOf = new HashMap<>();

    FactSectors(Sectors sectors, FactIndex facts, Words words) {
        this.sectors = sectors;
        this.facts = facts;
        this.words = words;
    }

    /**
     * "Chưa phân ngành" where its words speak of none. A purpose that is told decides alone: the
     * sentence round it may speak of other facts.
     */
    String of(String factId) {
        return told(facts.fact(factId))
                .flatMap(one -> spokenOf(one).stream())
                .findFirst()
                .map(sector -> sector.names().get(words.language()))
                .orElseGet(() -> words.text("sector.none"));
    }

    /** What tells of its field, the most telling first. */
    private static Stream<String> told(Brief.Fact fact) {
        if (fact == null) {
            return Stream.empty();
        }
        String purpose = text(fact.fields().get("purpose"));
        return purpose == null
                ? Stream.of(text(fact.fields().get("item")), fact.sentence())
                        .filter(Objects::nonNull)
                : Stream.of(purpose);
    }

    /** "" where its title speaks of none. */
    String of(Brief.Activity activity) {
        return activity.title() == null
                ? ""
                : spokenOf(activity.title())
                        .map(sector -> sector.names().get(words.language()))
                        .orElse("");
    }

    boolean isOfBorder(Brief.Activity activity) {
        return activity.title() != null
                && spokenOf(activity.title())
                        .map(Sector::code)
                        .filter(BORDER::contains)
                        .isPresent();
    }

    /** The same sentences and titles are asked for in several parts of a brief. */
    private Optional<Sector> spokenOf(String told) {
        return spokenOf.computeIfAbsent(told, sectors::spokenOf);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
