package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.brief.Amounts;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.report.ReportPage.Value;
import org.coopbriefs.text.EdtfDate;

/**
 * Puts figures into print: with their hedge, their span, their mark and the numbers of their
 * sources.
 */
final class Values {

    private final Words words;
    private final FactIndex facts;

    Values(Words words, FactIndex facts) {
        this.words = words;
        this.facts = facts;
    }

    Value of(List<String> lines, Collection<String> factIds) {
        return lines.isEmpty()
                ? Value.NO_DATA
                : new Value(
                        List.copyOf(lines),
                        facts.sourcesOf(factIds),
                        facts.anyUnconfirmed(factIds));
    }

    Value of(String line, Collection<String> factIds) {
        return of(List.of(line), factIds);
    }

    /** "–" for null; "0" stands without sources. */
    Value number(Integer number, Collection<String> factIds) {
        return number == null ? Value.NO_DATA : of(hedged(number, factIds), factIds);
    }

    String hedged(Number number, Collection<String> factIds) {
        return hedged(words.number(number), factIds);
    }

    /** "≈" where a fact behind it is no exact one. */
    String hedged(String figure, Collection<String> factIds) {
        boolean exact =
                facts.known(factIds).stream().allMatch(f -> f.qualifier() == Qualifier.EXACT);
        return exact ? figure : words.text("about", figure);
    }

    /** With the words of its own hedge: "hơn 2 tỷ đồng". */
    String qualified(String figure, Qualifier qualifier) {
        return qualifier == null || qualifier == Qualifier.EXACT
                ? figure
                : words.text("qualifier." + qualifier, figure);
    }

    /** One line for each currency. */
    List<String> amounts(Amounts amounts, Collection<String> factIds) {
        List<String> lines = new ArrayList<>();
        amounts.byCurrency()
                .forEach(
                        (currency, sum) ->
                                lines.add(
                                        hedged(
                                                words.money(sum, currency),
                                                inCurrency(factIds, currency))));
        return lines;
    }

    /** Only the facts of this currency decide whether its sum is exact. */
    private List<String> inCurrency(Collection<String> factIds, String currency) {
        return facts.known(factIds).stream()
                .filter(fact -> currency.equals(fact.fields().get("currency")))
                .map(Brief.Fact::id)
                .toList();
    }

    /** "1.347 (từ năm 2002)". */
    String runningSum(String figure, EdtfDate since) {
        return since == null
                ? words.text("running.open", figure)
                : words.text("running.since", figure, words.date(since));
    }

    /** "128 (2018–2021)": with the span where all facts have the same. */
    String severalYears(String figure, Collection<String> factIds) {
        Map<String, Boolean> spans = new LinkedHashMap<>();
        for (Brief.Fact fact : facts.known(factIds)) {
            if (fact.from() != null && fact.to() != null) {
                spans.put(fact.from().year() + "–" + fact.to().year(), true);
            }
        }
        return spans.size() == 1
                ? words.text("years", figure, spans.keySet().iterator().next())
                : figure;
    }
}
