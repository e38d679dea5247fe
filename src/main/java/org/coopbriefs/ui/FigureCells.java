package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Words;

/** Writes the numbers of a brief into cells: "–" where nothing is known, 0 where there was none. */
final class FigureCells {

    static final Cell NONE = new Cell("", List.of("–"), List.of(), false);

    private final BriefContent content;
    private final Words words;
    private final JsonNode said;

    FigureCells(BriefContent content, Words words) {
        this.content = content;
        this.words = words;
        this.said = content.said();
    }

    Cell count(String key, JsonNode number, JsonNode ids) {
        return count(key, number, BriefContent.texts(ids));
    }

    Cell count(String key, JsonNode number, List<String> ids) {
        return number.isNumber() ? cell(key, List.of(hedged(number, ids)), ids) : NONE;
    }

    /** Running sums, and closed spans that reach beyond the period. */
    Cell running(String key, JsonNode figure, JsonNode ids) {
        List<String> facts = new ArrayList<>(BriefContent.texts(ids.path("cumulative")));
        List<String> lines = new ArrayList<>();
        if (figure.path("cumulative").isNumber()) {
            lines.add(since(hedged(figure.path("cumulative"), facts), figure.path("since")));
        } else {
            for (JsonNode sum : figure.path("runningSums")) {
                lines.add(
                        words.unit(sum.path("host").asText())
                                + ": "
                                + since(
                                        VietnameseFormat.number(sum.path("count").asLong()),
                                        sum.path("since")));
            }
        }
        List<String> closed = BriefContent.texts(ids.path("severalYears"));
        if (figure.path("severalYears").asLong() > 0) {
            lines.add(spanned(hedged(figure.path("severalYears"), closed), closed));
            facts.addAll(closed);
        }
        return lines.isEmpty() ? NONE : cell(key, lines, facts);
    }

    Cell runningMoney(String side, JsonNode ids) {
        List<String> facts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (JsonNode sum : said.at("/aid/runningSums")) {
            if (sum.path("direction").asText().equalsIgnoreCase(side)) {
                BigDecimal amount = new BigDecimal(sum.path("amount").asText());
                lines.add(
                        since(
                                words.money(amount, sum.path("currency").asText()),
                                sum.path("since")));
                facts.add(sum.path("fact").asText());
            }
        }
        List<String> closed = BriefContent.texts(ids.path("severalYears"));
        for (String sum : amounts(said.at("/aid/severalYears/" + side), closed)) {
            lines.add(spanned(sum, closed));
            facts.addAll(closed);
        }
        return lines.isEmpty() ? NONE : cell(side + "-several", lines, facts);
    }

    Cell money(String key, JsonNode amounts, JsonNode ids) {
        List<String> facts = BriefContent.texts(ids);
        List<String> lines = amounts(amounts, facts);
        return lines.isEmpty() ? NONE : cell(key, lines, facts);
    }

    private List<String> amounts(JsonNode amounts, List<String> facts) {
        return amounts.properties().stream()
                .map(sum -> words.money(new BigDecimal(sum.getValue().asText()), sum.getKey()))
                .map(sum -> content.anyHedged(facts) ? "≈ " + sum : sum)
                .toList();
    }

    /** A figure of another stretch of time; what it was made of stands in that brief. */
    Cell other(String stretch, String path) {
        JsonNode number = said.path(stretch).at(path);
        return number.isNumber()
                ? new Cell("", List.of(VietnameseFormat.number(number.asLong())), List.of(), false)
                : NONE;
    }

    Cell otherMoney(String stretch, String side) {
        List<String> lines = amounts(said.path(stretch).at("/aid/inPeriod/" + side), List.of());
        return lines.isEmpty() ? NONE : new Cell("", lines, List.of(), false);
    }

    Cell cell(String key, List<String> lines, List<String> facts) {
        return new Cell(key, List.copyOf(lines), List.copyOf(facts), content.anyUnconfirmed(facts));
    }

    private String hedged(JsonNode number, List<String> facts) {
        String text = VietnameseFormat.number(number.asLong());
        return content.anyHedged(facts) ? "≈ " + text : text;
    }

    private String since(String sum, JsonNode since) {
        return since.isTextual()
                ? words.text("brief.since", sum, UiMessages.date(since.asText()))
                : words.text("brief.since-unknown", sum);
    }

    /** "128 (2018–2021)": a sum with the span that its facts tell. */
    private String spanned(String sum, List<String> facts) {
        List<String> spans =
                facts.stream()
                        .map(content::fact)
                        .filter(
                                fact ->
                                        fact.path("from").isTextual()
                                                && fact.path("to").isTextual())
                        .map(fact -> year(fact.path("from")) + "–" + year(fact.path("to")))
                        .distinct()
                        .toList();
        return spans.isEmpty() ? sum : sum + " (" + String.join(", ", spans) + ")";
    }

    private static int year(JsonNode edtf) {
        return EdtfDate.parse(edtf.asText()).year();
    }
}
