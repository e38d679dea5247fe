package org.coopbriefs.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Ground;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** A fact as the interface shows it; the fields of its kind stand beside the common ones. */
record FactView(
        Object id,
        String kind,
        String scope,
        String qualifier,
        double confidence,
        boolean countsInTotals,
        String reason,
        String date,
        String dateFrom,
        String from,
        String to,
        Object partOf,
        String reviewState,
        EvidenceView evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) ExplanationView explanation,
        @JsonAnyGetter Map<String, Object> fields) {

    /** Offsets are UTF-16 units of the article's body. */
    record EvidenceView(int start, int end, String quote, String rule, Span mention) {}

    static FactView of(Finding finding, String body) {
        Span sentence = finding.evidence().sentence();
        return new FactView(
                finding.id(),
                finding.kind(),
                finding.scope().name(),
                finding.qualifier().name(),
                finding.confidence(),
                finding.countsInTotals(),
                finding.reason(),
                text(finding.date()),
                name(finding.dateFrom()),
                text(finding.from()),
                text(finding.to()),
                finding.partOf(),
                null,
                new EvidenceView(
                        sentence.start(),
                        sentence.end(),
                        sentence.of(body),
                        finding.evidence().rule(),
                        finding.evidence().mention()),
                null,
                finding.fields());
    }

    static FactView of(Fact fact) {
        return new FactView(
                fact.id,
                fact.kind,
                fact.scope.name(),
                fact.qualifier.name(),
                fact.confidence,
                fact.counts,
                fact.reason,
                fact.date,
                name(fact.dateFrom),
                fact.spanFrom,
                fact.spanTo,
                fact.partOf == null ? null : fact.partOf.id,
                fact.reviewState.name(),
                new EvidenceView(
                        fact.sentenceStart,
                        fact.sentenceEnd,
                        fact.quote,
                        fact.rule,
                        fact.mention()),
                null,
                fact.fields);
    }

    /** The same with the words that its values were read from. */
    FactView explained(List<Ground> grounds, String body) {
        return new FactView(
                id,
                kind,
                scope,
                qualifier,
                confidence,
                countsInTotals,
                reason,
                date,
                dateFrom,
                from,
                to,
                partOf,
                reviewState,
                evidence,
                ExplanationView.of(evidence.rule(), grounds, body),
                fields);
    }

    private static String text(EdtfDate date) {
        return date == null ? null : date.toString();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
