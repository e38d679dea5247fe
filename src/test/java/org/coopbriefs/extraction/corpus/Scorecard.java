package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Scope;

/** Precision and recall of the reading of labelled articles, by field and by scope. */
public final class Scorecard {

    /** Rows in which nothing can be invented: only the share that comes out is a measure. */
    private static final Set<String> ONE_SIDED = Set.of("traps", "totals");

    private final Map<String, Score> rows = new LinkedHashMap<>();

    private Scorecard() {
        row("published");
        row("event-date");
        row("vn-provinces");
        row("foreign-localities");
        for (Field field : Field.values()) {
            row(field.title());
            if (field.scoped()) {
                row(field.title() + "+scope");
                Arrays.stream(Scope.values()).forEach(scope -> row(field.title() + "." + scope));
            }
        }
        row("traps");
        row("totals");
    }

    /** Of all these articles together. */
    public static Scorecard of(List<LabelledArticle> articles) {
        Scorecard card = new Scorecard();
        articles.forEach(card::add);
        return card;
    }

    private void add(LabelledArticle article) {
        String id = article.id();
        row("published").add(Dates.published(article), id);
        row("event-date").add(Dates.event(article), id);
        if (isOfTheGenre(article)) {
            row("vn-provinces").add(places(article, "vn_provinces", true), id);
            row("foreign-localities").add(places(article, "foreign_localities", false), id);
        }
        for (Field field : Field.values()) {
            row(field.title()).add(score(article, field), id);
            if (field.scoped()) {
                addScopes(article, field);
            }
        }
        row("traps").add(new Traps(article).score(), id);
        row("totals").add(new Totals(article).score(), id);
    }

    /** Of an article of another genre nothing is kept, so its places are not either. */
    private static boolean isOfTheGenre(LabelledArticle article) {
        return article.gold().path("core").asBoolean(true);
    }

    private static Score places(LabelledArticle article, String field, boolean vietnamese) {
        Set<String> found =
                article.activities()
                        .flatMap(activity -> activity.provinces().stream())
                        .filter(slug -> !PlaceNames.isCountry(slug))
                        .filter(slug -> PlaceNames.isVietnamese(slug) == vietnamese)
                        .collect(Collectors.toSet());
        Set<String> optional = strings(article.gold().path(field + "_optional"));
        return PlaceNames.compare(strings(article.gold().path(field)), optional, found);
    }

    private static Set<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Score score(LabelledArticle article, Field field) {
        Comparison comparison = Comparison.of(article, field, field::matches);
        Score score = new Score();
        comparison.pairs().keySet().stream()
                .filter(label -> !field.mayMiss(label))
                .forEach(label -> score.right());
        comparison.missed().forEach(label -> score.missed("missed " + label.path("quote")));
        comparison.surplus().forEach(f -> score.surplus("invented " + told(article, f)));
        return score;
    }

    private void addScopes(LabelledArticle article, Field field) {
        Comparison comparison = Comparison.of(article, field, field::matchesInScope);
        for (JsonNode label : comparison.pairs().keySet()) {
            if (!field.mayMiss(label)) {
                scopes(field, Likeness.scope(label).name()).forEach(Score::right);
            }
        }
        for (JsonNode label : comparison.missed()) {
            String error = article.id() + " missed " + label.path("quote");
            scopes(field, Likeness.scope(label).name()).forEach(row -> row.missed(error));
        }
        for (Finding finding : comparison.surplus()) {
            String error = article.id() + " invented " + told(article, finding);
            scopes(field, finding.scope().name()).forEach(row -> row.surplus(error));
        }
    }

    private List<Score> scopes(Field field, String scope) {
        return List.of(row(field.title() + "+scope"), row(field.title() + "." + scope));
    }

    private static String told(LabelledArticle article, Finding finding) {
        return finding.scope() + " " + finding.fields() + " in: " + article.quote(finding);
    }

    private Score row(String title) {
        return rows.computeIfAbsent(title, t -> new Score());
    }

    /** Every precision and recall that could be measured, by name. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new TreeMap<>();
        rows.forEach(
                (title, score) -> {
                    if (!score.isEmpty()) {
                        measures.put(title + ".recall", score.recall());
                        if (!ONE_SIDED.contains(title)) {
                            measures.put(title + ".precision", score.precision());
                        }
                    }
                });
        return measures;
    }

    /** What was missed and what was invented, with its article. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        rows.forEach(
                (title, row) -> row.errors().forEach(error -> errors.add(title + ": " + error)));
        return errors;
    }

    @Override
    public String toString() {
        String head = "                      prec. recall   F1    right invented missed\n";
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(row -> String.format("%-22s%s", row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n", head, "\n"));
    }
}
