package org.coopbriefs.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.text.EdtfDate;

/**
 * How likely two activities are one: 0 where they can't be, else from their day, the words of their
 * titles and the figures that both tell.
 */
final class Likelihood {

    /** From here on a person is asked. */
    static final double WORTH_ASKING = 0.5;

    private static final int SHARED_UNITS = 2;
    private static final double SAME_DAY = 0.4;
    private static final double SAME_TIME = 0.25;
    private static final double ANY_TIME = 0.1;
    private static final double TITLE = 0.35;
    private static final double FIGURES = 0.25;

    private Likelihood() {}

    static double of(Activity one, Activity other) {
        Set<String> units = new HashSet<>(one.provinces);
        units.retainAll(other.provinces);
        double time = time(one.happenedOn(), other.happenedOn());
        if (units.size() < SHARED_UNITS || time == 0) {
            return 0;
        }
        return time
                + TITLE * shared(words(one.title), words(other.title))
                + FIGURES * shared(figures(one), figures(other));
    }

    private static double time(EdtfDate one, EdtfDate other) {
        if (one == null || other == null) {
            return ANY_TIME;
        }
        if (!one.mayLieIn(other.first(), other.last())) {
            return 0;
        }
        return one.isDay() && other.isDay() ? SAME_DAY : SAME_TIME;
    }

    /** What both have, of the smaller of the two. */
    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> figures(Activity activity) {
        return activity.facts.stream()
                .filter(fact -> fact.reviewState != ReviewState.REJECTED)
                .flatMap(Likelihood::figure)
                .collect(Collectors.toSet());
    }

    private static Stream<String> figure(Fact fact) {
        Map<String, Object> fields = fact.fields;
        return List.of("amount", "count", "quantity", "instrument", "visitor").stream()
                .filter(name -> fields.get(name) != null)
                .limit(1)
                .map(name -> fact.kind + " " + value(fields.get(name)));
    }

    private static String value(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
