package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.extraction.FactExtractor;

/** The kinds of facts, to choose from. */
@ApplicationScoped
public class FactKinds {

    @Inject FactExtractor extractor;
    @Inject FactWords words;
    @Inject CurrentPage page;

    /** By name; one of them may be chosen already. */
    List<FactFields.Choice> choices(String chosen) {
        return extractor.kinds().keySet().stream()
                .map(kind -> choice(kind, chosen))
                .sorted(Comparator.comparing(FactFields.Choice::label, UnitGroups.VIETNAMESE_ORDER))
                .toList();
    }

    private FactFields.Choice choice(String kind, String chosen) {
        return new FactFields.Choice(
                kind, words.kind(kind, page.language().code()), kind.equals(chosen));
    }
}
