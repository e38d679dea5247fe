package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.coopbriefs.archive.BriefShelf;
import org.coopbriefs.ui.BriefFigures.Row;

/** A brief in a list, with its four headline figures in a word or two. */
public record BriefRow(
        BriefShelf.Item item, String students, String given, String received, String agreements) {

    private static final String NO_DATA = FigureCells.NONE.text();

    static BriefRow of(BriefShelf.Item item, ObjectMapper json, BriefFigures.Words words) {
        List<Row> rows = BriefFigures.of(BriefContent.of(item.figures(), json), words);
        return new BriefRow(
                item,
                said(rows, words.text("brief.students")),
                said(rows, words.text("brief.given")),
                said(rows, words.text("brief.received")),
                said(rows, words.text("brief.agreements")));
    }

    /** What it says of the period, or else of several years. */
    private static String said(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .map(row -> either(row.inPeriod().text(), row.severalYears().text()))
                .orElse(NO_DATA);
    }

    private static String either(String inPeriod, String several) {
        if (several.equals(NO_DATA)) {
            return inPeriod;
        }
        return inPeriod.equals(NO_DATA) || inPeriod.equals("0")
                ? several
                : inPeriod + "; " + several;
    }

    /** Address of its page. */
    public String address() {
        return BriefAddress.of(item.province(), item.period()).toString();
    }
}
