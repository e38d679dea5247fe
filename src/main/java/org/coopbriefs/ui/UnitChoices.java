package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** The units among which the reader may choose: those that they may see. */
@ApplicationScoped
public class UnitChoices {

    @Inject Provinces provinces;
    @Inject FactWords words;
    @Inject Access access;
    @Inject CurrentPage page;

    /** By name; one of them may be chosen already. */
    List<FactFields.Choice> all(String chosen) {
        Set<String> visible = access.provinces();
        return provinces.all().stream()
                .filter(unit -> !unit.isCountry())
                .map(Province::slug)
                .filter(slug -> visible.isEmpty() || visible.contains(slug))
                .map(slug -> choice(slug, chosen))
                .sorted(Comparator.comparing(FactFields.Choice::label, UnitGroups.VIETNAMESE_ORDER))
                .toList();
    }

    private FactFields.Choice choice(String slug, String chosen) {
        return new FactFields.Choice(
                slug, words.unit(slug, page.language().code()), slug.equals(chosen));
    }
}
