package org.coopbriefs.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FigureFacts;
import org.coopbriefs.brief.Headline;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Value;

/** A brief in one language: what all parts of the page need to put its figures into words. */
record InWords(
        Brief brief,
        Headline headline,
        Words words,
        PlaceNames places,
        FactIndex facts,
        FactSectors sectors,
        Values values) {

    static InWords of(Brief brief, Provinces provinces, Sectors sectors, Words words) {
        FactIndex facts = new FactIndex(brief);
        PlaceNames places = new PlaceNames(brief, provinces, words);
        FactSectors fields = new FactSectors(sectors, facts, words);
        return new InWords(
                brief, brief.headline(), words, places, facts, fields, new Values(words, facts));
    }

    /** The same with the figures of another stretch of time. */
    InWords about(Headline other) {
        return new InWords(brief, other, words, places, facts, sectors, values);
    }

    Line line(String label, String figure, Collection<String> factIds) {
        return new Line(label, values.of(figure, factIds), 0);
    }

    /**
     * "đã tính n số liệu từ m bài; để ngoài k".
     *
     * @param counted ids of the facts behind a figure, each once
     * @param kinds kinds of facts that the figure is about
     */
    String note(Collection<String> counted, Set<String> kinds) {
        Set<String> ids = new HashSet<>(counted);
        long sources = facts.known(ids).stream().map(Brief.Fact::source).distinct().count();
        long leftOut =
                headline.leftOut().stream().filter(left -> kinds.contains(left.kind())).count();
        return words.text("note", ids.size(), sources, leftOut);
    }

    /** The facts behind any number that counts; those of a stock do not. */
    static Set<String> counted(FigureFacts ids) {
        Set<String> all = new HashSet<>(ids.total());
        all.addAll(ids.inPeriod());
        all.addAll(ids.severalYears());
        all.addAll(ids.cumulative());
        return all;
    }

    static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** A row of the headline table of which nothing is known. */
    FigureRow unknown(String label, Set<String> kinds) {
        return new FigureRow(
                label, Value.NO_DATA, Value.NO_DATA, List.of(), note(List.of(), kinds));
    }
}
