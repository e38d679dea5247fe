package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.text.DateBasis;

/** Activities as lists show them. */
@ApplicationScoped
public class ActivityRows {

    private static final int FIGURES = 6;

    @Inject FactWords words;
    @Inject CurrentPage page;

    /** An activity, with its first figures; {@code open} facts of it wait for a person. */
    public record Row(
            Activity activity,
            String date,
            boolean inferred,
            String units,
            List<String> figures,
            int more,
            String sources,
            int open) {}

    Row row(ActivitySearch.Listed listed) {
        Activity activity = listed.activity();
        List<Fact> used =
                activity.facts.stream()
                        .filter(fact -> fact.reviewState != ReviewState.REJECTED)
                        .toList();
        return new Row(
                activity,
                words.date(activity.date, language()),
                activity.dateFrom == DateBasis.INFERRED,
                unitNames(activity),
                used.stream()
                        .map(fact -> words.figure(fact, language()))
                        .distinct()
                        .limit(FIGURES)
                        .toList(),
                Math.max(0, used.size() - FIGURES),
                listed.mentions().stream()
                        .map(mention -> Objects.requireNonNullElse(mention.outlet(), "–"))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                open(activity));
    }

    private String unitNames(Activity activity) {
        return activity.provinces.stream()
                .map(slug -> words.unit(slug, language()))
                .collect(Collectors.joining(", "));
    }

    static int open(Activity activity) {
        return (int)
                activity.facts.stream()
                        .filter(fact -> fact.reviewState == ReviewState.UNREVIEWED)
                        .count();
    }

    private String language() {
        return page.language().code();
    }
}
