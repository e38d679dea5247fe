package org.coopbriefs.report;

import java.util.Set;
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

    FactSectors(Sectors sectors, FactIndex facts, Words words) {
        this.sectors = sectors;
        this.facts = facts;
        this.words = words;
    }

    /** "Chưa phân ngành" where its words speak of none. */
    String of(String factId) {
        Brief.Fact fact = facts.fact(factId);
        String purpose = fact == null ? null : text(fact.fields().get("purpose"));
        String item = fact == null ? null : text(fact.fields().get("item"));
        String sentence = fact == null ? null : fact.sentence();
        for (String told : new String[] {purpose, item, sentence}) {
            Sector sector = told == null ? null : sectors.spokenOf(told).orElse(null);
            if (sector != null) {
                return sector.names().get(words.language());
            }
        }
        return words.text("sector.none");
    }

    /** "" where its title speaks of none. */
    String of(Brief.Activity activity) {
        return activity.title() == null
                ? ""
                : sectors.spokenOf(activity.title())
                        .map(sector -> sector.names().get(words.language()))
                        .orElse("");
    }

    boolean isOfBorder(Brief.Activity activity) {
        return activity.title() != null
                && sectors.spokenOf(activity.title())
                        .map(Sector::code)
                        .filter(BORDER::contains)
                        .isPresent();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
