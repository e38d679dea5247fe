package org.coopbriefs.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.report.ReportPage.ActivityRow;
import org.coopbriefs.report.ReportPage.Quote;
import org.coopbriefs.report.ReportPage.SourceRow;
import org.coopbriefs.text.CsvTable;

/**
 * One article under one activity.
 *
 * @param activity null where the article only stands behind the figures of other stretches
 * @param source with the sentences on this activity
 */
record AnnexRow(ActivityRow activity, SourceRow source) {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "date",
                    "activity",
                    "partners",
                    "sector",
                    "figures",
                    "outlet",
                    "title",
                    "published",
                    "address",
                    "quote",
                    "sha256");

    private static final String BETWEEN = "; ";

    /** Rows as a table to reckon with, each piece in a column of its own. */
    static byte[] csv(List<AnnexRow> rows, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> head =
                COLUMNS.stream().map(column -> words.text("annex.column." + column)).toList();
        try (CsvTable table = new CsvTable(bytes, head)) {
            rows.forEach(row -> table.row(row.cells(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Object> cells(Words words) {
        return Stream.concat(happened(words), told()).toList();
    }

    private Stream<Object> happened(Words words) {
        return activity == null
                ? Stream.of(source.number(), "", words.text("annex.elsewhere"), "", "", "")
                : Stream.of(
                        source.number(),
                        date(words),
                        activity.title(),
                        activity.partners(),
                        activity.sector(),
                        String.join(BETWEEN, activity.figures()));
    }

    private Stream<Object> told() {
        return Stream.of(
                source.outlet(),
                source.title(),
                source.published(),
                source.address(),
                source.quotes().stream().map(Quote::text).collect(Collectors.joining(" ")),
                source.sha256());
    }

    /** Marked where it is inferred. */
    String date(Words words) {
        return activity.dateInferred()
                ? activity.date() + " " + words.text("inferred")
                : activity.date();
    }
}
