package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Value;
import org.coopbriefs.report.ReportPage.VisitRow;

/** Collects the figures of a page that a later correction may have to name. */
final class PrintedFigures {

    private final Words words;
    private final List<PrintedFigure> figures = new ArrayList<>();

    private PrintedFigures(Words words) {
        this.words = words;
    }

    static List<PrintedFigure> of(
            Words words,
            List<HeadlineRow> headline,
            List<VisitRow> visits,
            List<Line> remains,
            List<Line> others) {
        PrintedFigures printed = new PrintedFigures(words);
        headline.forEach(printed::addRow);
        printed.addVisits(visits);
        String kind = words.nameOf("kind", "remains-repatriated");
        remains.forEach(line -> printed.add(kind, line.label(), line.value()));
        others.forEach(line -> printed.add(line.label(), words.text("column.total"), line.value()));
        return List.copyOf(printed.figures);
    }

    private void addRow(HeadlineRow row) {
        add(row.label(), words.text("column.in-period"), row.inPeriod());
        add(row.label(), words.text("column.several-years"), row.severalYears());
        add(row.label(), words.text("column.year-to-date"), row.yearToDate());
        row.split().forEach(line -> add(row.label(), line.label(), line.value()));
    }

    private void addVisits(List<VisitRow> visits) {
        Map<String, Integer> byDirection = new LinkedHashMap<>();
        visits.forEach(visit -> byDirection.merge(visit.direction(), 1, Integer::sum));
        String column = words.text("column.in-period");
        byDirection.forEach(
                (direction, count) ->
                        figures.add(
                                new PrintedFigure(
                                        direction, column, List.of(words.number(count)))));
    }

    private void add(String label, String column, Value value) {
        figures.add(new PrintedFigure(label, column, value.lines()));
    }
}
