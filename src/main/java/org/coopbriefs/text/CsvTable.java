package org.coopbriefs.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes the
 * letters for others. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection): also where the sign is a full-width one, or blanks stand before it.
 */
public final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\h\\p{Cf}]*+[=+\\-@＝＋－＠].*", Pattern.DOTALL);

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
        return isFormula(text) && !(cell instanceof Number) ? "'" + text : text;
    }

    /** The text of a cell that was written here, without the apostrophe that it may have got. */
    public static String asItWas(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
