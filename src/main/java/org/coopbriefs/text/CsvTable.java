package org.coopbriefs.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes the
 * letters for others. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection): also where the sign is a full-width one, or blanks stand before it.
 *
 * <p>Programs get commas. A spreadsheet on a computer that writes the decimal comma, as Vietnamese
 * ones do, parts columns by semicolons and reads 0.9 as a text: people get what theirs expects. A
 * first line "sep=;" would do for both, but makes Excel forget the byte order mark.
 */
public final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*+|[\\s\\h\\p{Cf}]*+[=+\\-@＝＋－＠].*+", Pattern.DOTALL);

    /** What parts the columns. */
    public enum Separator {
        COMMA(','),
        /** Fractions have the decimal comma then. */
        SEMICOLON(';');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }

        private Object written(Object cell) {
            boolean fraction = cell instanceof BigDecimal || cell instanceof Double;
            return this == SEMICOLON && fraction ? plain(cell).replace('.', ',') : cell;
        }

        private static String plain(Object number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
    }

    private final CSVPrinter printer;
    private final Separator separator;

    /** Begins a table with its head, for programs. */
    public CsvTable(OutputStream out, List<String> head) throws IOException {
        this(out, head, Separator.COMMA);
    }

    /** Begins a table with its head. */
    public CsvTable(OutputStream out, List<String> head, Separator separator) throws IOException {
        this.separator = separator;
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator.sign()).get();
        printer = new CSVPrinter(writer, format);
        printer.printRecord(head);
    }

    @Override
    public void row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(this::harmless).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String harmless(Object cell) {
        String text = cell == null ? "" : separator.written(cell).toString();
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
