package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/**
 * What a user sees who was given some units: these, all that became them, and what they became
 * where nothing else went into it. So Hue's new name is seen by who was given the old one, but a
 * merged province only by who was given it, or all that it was made of.
 */
@ApplicationScoped
public class VisibleUnits {

    @Inject Provinces provinces;

    /** Slugs; none given means all, and stays empty. */
    public Set<String> of(Set<String> given) {
        Set<String> visible = new LinkedHashSet<>();
        given.forEach(slug -> visible.addAll(provinces.unitsCountedAs(slug)));
        while (visible.addAll(wholeSuccessors(visible))) {
            // a successor may complete the parts of another
        }
        return visible;
    }

    private Set<String> wholeSuccessors(Set<String> visible) {
        Set<String> found = new LinkedHashSet<>();
        for (String slug : visible) {
            provinces
                    .successorOf(slug)
                    .map(Province::slug)
                    .filter(successor -> isMadeOf(successor, visible))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isMadeOf(String successor, Set<String> visible) {
        return provinces.predecessorsOf(successor).stream()
                .map(Province::slug)
                .allMatch(visible::contains);
    }
}
