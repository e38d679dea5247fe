package org.coopbriefs.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/**
 * Whose briefs a schedule makes: one subject by its slug ({@code son-la}, {@code
 * thua-thien-hue+salavan}, {@code laos}), or each unit of a country ({@code each:VN}).
 */
@ApplicationScoped
public class Coverage {

    private static final String EACH = "each:";

    @Inject Provinces provinces;
    @Inject Subjects subjects;

    /** Whether these words name anybody. */
    public boolean isKnown(String coverage) {
        return coverage.startsWith(EACH)
                ? !unitsOf(country(coverage)).isEmpty()
                : subjects.find(coverage).isPresent();
    }

    /** Slugs of those whose brief is made for a period that ends on {@code day}. */
    public List<String> on(String coverage, LocalDate day) {
        return coverage.startsWith(EACH)
                ? unitsOf(country(coverage)).stream()
                        .filter(unit -> unit.existsOn(day))
                        .map(Province::slug)
                        .toList()
                : List.of(coverage);
    }

    private static String country(String coverage) {
        return coverage.substring(EACH.length());
    }

    private List<Province> unitsOf(String country) {
        return provinces.inCountry(country).stream().filter(unit -> !unit.isCountry()).toList();
    }
}
