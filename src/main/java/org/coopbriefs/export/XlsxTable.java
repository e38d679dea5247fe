package org.coopbriefs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coopbriefs.text.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook (Office Open XML). Every text is written as a text, so that none is run
 * as a formula; rows leave as they come, few are in memory.
 */
public final class XlsxTable implements Table {

    private static final int ROWS_AT_ONCE = 200;

    /** Excel takes no more of them in a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final double WIDTH = 18;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /** Begins a sheet with its head. */
    public XlsxTable(OutputStream out, String name, List<String> head) {
        book = new Workbook(out, "Cooperation Briefs", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        row = 1;
    }

    @Override
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, shortened(cell.toString()));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
