package org.coopbriefs.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.EdtfDate;

/**
 * Which briefs a newcomer finds: of every unit and country that the founding articles tell of, the
 * months and years in which something happened. All others are made by schedules and by people: a
 * start must not take longer the more there is on record.
 */
@ApplicationScoped
public class DueBriefs {

    @Inject EntityManager entities;
    @Inject Provinces provinces;
    @Inject Subjects subjects;

    /** A brief to compile. */
    public record Due(Subject subject, Period period) {}

    /** Ordered by subject, months before their year. */
    @Transactional
    public List<Due> ofFoundingArticles() {
        Map<String, Set<String>> periods = new TreeMap<>();
        for (Activity activity : dated()) {
            for (String unit : concerned(activity)) {
                periods.computeIfAbsent(unit, u -> new TreeSet<>())
                        .addAll(periodsOf(activity.happenedOn()));
            }
        }
        List<Due> due = new ArrayList<>();
        periods.forEach((unit, texts) -> due.addAll(due(unit, texts)));
        return due;
    }

    private List<Activity> dated() {
        return entities.createQuery(
                        "select distinct a from Activity a join a.mentions m where m.receivedBy = ?1"
                                + " and a.aside = false and a.date is not null",
                        Activity.class)
                .setParameter(1, SeedArticles.RECEIVER)
                .getResultList();
    }

    /** The units of that time, those of today, and their countries. */
    private Set<String> concerned(Activity activity) {
        Set<String> slugs = new LinkedHashSet<>();
        for (String slug : activity.provinces) {
            slugs.add(slug);
            slugs.add(provinces.todaysUnitOf(slug));
            provinces.countryOf(slug).map(Province::slug).ifPresent(slugs::add);
        }
        return slugs;
    }

    private static List<String> periodsOf(EdtfDate date) {
        String year = Period.ofYear(date.year()).toString();
        return date.month() == null
                ? List.of(year)
                : List.of(Period.ofMonth(date.year(), date.month()).toString(), year);
    }

    private List<Due> due(String unit, Set<String> periods) {
        Subject subject = subjects.find(unit).orElseThrow();
        return periods.stream().map(text -> new Due(subject, Period.parse(text))).toList();
    }
}
