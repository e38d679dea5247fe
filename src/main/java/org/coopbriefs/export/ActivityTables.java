package org.coopbriefs.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.activity.ActivitySearch.Criteria;
import org.coopbriefs.activity.ActivitySearch.Listed;
import org.coopbriefs.activity.ActivitySearch.Mention;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.text.Table;

/**
 * Activities as a table: a row a fact that was asked for, with its activity, its sentence and where
 * it was told; an activity without facts has a row of its own.
 */
@ApplicationScoped
public class ActivityTables {

    private static final List<String> COLUMNS =
            List.of(
                    "activity",
                    "title",
                    "date",
                    "provinces",
                    "slugs",
                    "kind",
                    "figure",
                    "value",
                    "measure",
                    "scope",
                    "parties",
                    "factDate",
                    "from",
                    "to",
                    "state",
                    "confidence",
                    "quote",
                    "outlet",
                    "article",
                    "published",
                    "address");

    @Inject ActivitySearch search;
    @Inject FactWords words;

    /** What stands above the columns. */
    public List<String> head(String language) {
        return COLUMNS.stream().map(column -> words.value("column", column, language)).toList();
    }

    /** Writes all that was asked for and may be seen. */
    public void write(Criteria criteria, Collection<String> visible, String language, Table table) {
        search.each(
                criteria, visible, listed -> rows(listed, criteria, language).forEach(table::row));
    }

    private Stream<List<Object>> rows(Listed listed, Criteria criteria, String language) {
        Activity activity = listed.activity();
        List<Object> start =
                Arrays.asList(
                        activity.id,
                        activity.title,
                        activity.date,
                        activity.provinces.stream()
                                .map(slug -> words.unit(slug, language))
                                .collect(Collectors.joining(", ")),
                        String.join(", ", activity.provinces));
        List<Fact> facts = activity.facts.stream().filter(criteria::wants).toList();
        if (facts.isEmpty()) {
            int empty = COLUMNS.size() - start.size() - 4;
            return Stream.of(row(start, Collections.nCopies(empty, null), first(listed)));
        }
        return facts.stream().map(fact -> row(start, cells(fact, language), source(listed, fact)));
    }

    private static List<Object> row(List<?> start, List<?> cells, Mention source) {
        List<Object> row = new ArrayList<>(start);
        row.addAll(cells);
        row.addAll(
                source == null
                        ? Collections.nCopies(4, null)
                        : Arrays.asList(
                                source.outlet(),
                                source.title(),
                                source.published(),
                                source.address()));
        return row;
    }

    private List<Object> cells(Fact fact, String language) {
        return Arrays.asList(
                words.kind(fact.kind, language),
                words.figure(fact, language),
                value(fact),
                Objects.requireNonNullElse(
                        fact.fields.get("currency"), fact.fields.getOrDefault("unit", "")),
                words.value("scope", fact.scope, language),
                words.parties(fact, language),
                fact.date,
                fact.spanFrom,
                fact.spanTo,
                words.value("state", fact.reviewState, language),
                fact.confidence,
                fact.quote);
    }

    /** The figure as a number to reckon with; null where it has none. */
    private static BigDecimal value(Fact fact) {
        return Stream.of("amount", "count", "quantity", "size")
                .map(fact.fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(value -> new BigDecimal(value.toString()))
                .orElse(null);
    }

    private static Mention first(Listed listed) {
        return listed.mentions().isEmpty() ? null : listed.mentions().getFirst();
    }

    private static Mention source(Listed listed, Fact fact) {
        return listed.mentions().stream()
                .filter(mention -> mention.article().equals(fact.article.id))
                .findFirst()
                .orElse(first(listed));
    }
}
