package org.coopbriefs.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes the
 * letters for others. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection).
 */
public final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private final CSVPrinter printer;

    /** Begins a table with its head. */
    public CsvTable(OutputStream out, List<String> head) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(head);
    }

    @Override
    public void row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::harmless).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object harmless(Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !(cell instanceof Number) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
