package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;

/**
 * What is different from the edition before: the figures, and the facts behind them.
 *
 * @param facts those that are in the totals now or were then; the first ones
 * @param more how many are not listed
 */
public record BriefChanges(List<FigureChange> figures, List<FactChange> facts, int more) {

    private static final int MOST = 100;
    private static final List<String> COLUMNS =
            List.of(
                    "brief.in-period",
                    "brief.several-years",
                    "brief.year-to-date",
                    "brief.last-year");
    private static final String REASON = "left-out.";

    /** What of a fact is put into words. */
    private static final List<String> TOLD =
            List.of("fields", "qualifier", "scope", "date", "from", "to");

    /** A figure that differs. */
    public record FigureChange(String label, String column, String before, String after) {}

    /** What became of a fact. */
    public enum What {
        CHANGED,
        ADDED,
        DROPPED
    }

    /**
     * A fact that came, went or says something else.
     *
     * @param figure the fact in words, as it is now, or was where it is gone
     * @param address where its sentence can be read; null where no figure of a page leads there
     * @param details what differs in it; for others none
     * @param reason why it is no longer counted, or was not before; null where it was not there
     */
    public record FactChange(
            What what,
            String figure,
            String parties,
            String title,
            String sentence,
            String address,
            List<Detail> details,
            String reason) {

        /** Key of the words for what became of it. */
        public String key() {
            return "brief.fact-change." + what;
        }
    }

    /** Something that a fact says otherwise. */
    public record Detail(String label, String before, String after) {}

    /** An edition and its lines. {@code path} and {@code query} make its addresses. */
    record Side(BriefContent content, List<Row> rows, String path, String query) {

        private Set<String> counted() {
            return new LinkedHashSet<>(BriefContent.texts(content.said().path("counted")));
        }

        /** Where a fact's sentence is shown. */
        private String address(String id) {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.key().isEmpty() && cell.facts().contains(id))
                    .findFirst()
                    .map(cell -> path + "/truy-nguyen/" + cell.key() + "/" + id + query + "#cau")
                    .orElse(null);
        }

        private String reason(String id) {
            return content.leftOut()
                    .filter(left -> left.path("fact").asText().equals(id))
                    .findFirst()
                    .map(left -> left.path("reason").asText())
                    .orElse(null);
        }
    }

    /** A fact that differs, before it is put into words. */
    private record Found(What what, String id, List<Detail> details) {

        /** The edition that counts it is the one that tells of it. */
        private FactChange told(Side then, Side now, FactSpeech speech) {
            Side shown = what == What.DROPPED ? then : now;
            Side other = what == What.DROPPED ? now : then;
            JsonNode fact = shown.content.fact(id);
            String reason = other.reason(id);
            return new FactChange(
                    what,
                    speech.figure(fact),
                    speech.parties(fact),
                    shown.content.activityOf(id).path("title").asText(""),
                    fact.path("sentence").asText(""),
                    shown.address(id),
                    details,
                    reason == null ? null : speech.text(REASON + reason));
        }
    }

    static BriefChanges between(Side then, Side now, FactSpeech speech) {
        List<Found> found = found(then, now, speech);
        return new BriefChanges(
                figures(then.rows, now.rows, speech),
                found.stream().limit(MOST).map(one -> one.told(then, now, speech)).toList(),
                Math.max(0, found.size() - MOST));
    }

    private static List<Found> found(Side then, Side now, FactSpeech speech) {
        List<Found> found = new ArrayList<>();
        Set<String> before = then.counted();
        Set<String> after = now.counted();
        for (String id : after) {
            if (!before.contains(id)) {
                found.add(new Found(What.ADDED, id, List.of()));
            } else if (differ(then.content.fact(id), now.content.fact(id))) {
                List<Detail> details = details(then.content.fact(id), now.content.fact(id), speech);
                found.add(new Found(What.CHANGED, id, details));
            }
        }
        before.stream()
                .filter(id -> !after.contains(id))
                .forEach(id -> found.add(new Found(What.DROPPED, id, List.of())));
        found.removeIf(one -> one.what == What.CHANGED && one.details.isEmpty());
        found.sort(Comparator.comparing(Found::what));
        return found;
    }

    /**
     * Whether it is worth putting both into words: a brief may have thousands that are the same.
     */
    private static boolean differ(JsonNode then, JsonNode now) {
        return TOLD.stream().anyMatch(name -> !then.path(name).equals(now.path(name)));
    }

    private static List<Detail> details(JsonNode then, JsonNode now, FactSpeech speech) {
        Map<String, String> before = speech.told(then);
        Map<String, String> after = speech.told(now);
        return after.keySet().stream()
                .filter(label -> !before.get(label).equals(after.get(label)))
                .map(label -> new Detail(label, before.get(label), after.get(label)))
                .toList();
    }

    /** The numbers that differ, by line and column. */
    static List<FigureChange> figures(List<Row> then, List<Row> now, BriefFigures.Words words) {
        Map<String, Row> before = BriefFigures.byName(then);
        Map<String, Row> after = BriefFigures.byName(now);
        Map<String, Row> all = new LinkedHashMap<>(before);
        all.putAll(after);
        List<FigureChange> changes = new ArrayList<>();
        all.forEach(
                (name, row) ->
                        compare(
                                changes,
                                row.label(),
                                cells(before.get(name)),
                                cells(after.get(name)),
                                words));
        return changes;
    }

    private static List<Cell> cells(Row row) {
        return row == null ? Collections.nCopies(COLUMNS.size(), FigureCells.NONE) : row.cells();
    }

    private static void compare(
            List<FigureChange> changes,
            String label,
            List<Cell> then,
            List<Cell> now,
            BriefFigures.Words words) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!then.get(i).lines().equals(now.get(i).lines())) {
                changes.add(
                        new FigureChange(
                                label,
                                words.text(COLUMNS.get(i)),
                                then.get(i).text(),
                                now.get(i).text()));
            }
        }
    }
}
