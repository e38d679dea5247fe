package org.coopbriefs.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.coopbriefs.report.PdfMetadata.Profile;
import org.coopbriefs.report.ReportPage.Quote;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws an annex: A4 across, PDF/A-2b, one table. Rows go out as they are made, so that a long one
 * needs no more memory than a short one; the same rows give the same bytes.
 */
final class AnnexDrawing {

    /** As a brief's: 30 mm where it is bound, 15 mm outside, 20 mm above and below; in points. */
    private static final Rectangle MARGINS = new Rectangle(85, 57, 43, 57);

    private static final float[] WIDTHS = {6, 10, 25, 35, 30};
    private static final List<String> HEAD =
            List.of("number", "date", "activity", "source", "quote");
    private static final int ROWS_AT_ONCE = 100;
    private static final float PADDING = 2.5f;
    private static final float SPACE = 3;
    private static final Color LINE = new Color(0x44, 0x44, 0x44);
    private static final Color SHADE = new Color(0xF0, 0xF0, 0xF0);

    /** What stands above the table. */
    record Head(
            String number,
            String verification,
            String title,
            String name,
            String with,
            String note) {}

    private final Fonts fonts = Fonts.loaded();
    private final Lettering letters;
    private final Words words;

    /** For one drawing. */
    AnnexDrawing(Words words, UnbrokenNames names) {
        this.words = words;
        this.letters = new Lettering(fonts, names, words.language().equals("lo"));
    }

    /**
     * @param content what is drawn: its digest becomes the file's identifier
     */
    byte[] draw(Head head, List<AnnexRow> rows, DocumentInfo info, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document =
                new Document(
                        PageSize.A4.rotate(),
                        MARGINS.getLeft(),
                        MARGINS.getRight(),
                        MARGINS.getTop(),
                        MARGINS.getBottom());
        PdfMetadata metadata = new PdfMetadata(Profile.PLAIN, info, content);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setGlyphLayoutManager(fonts.shaping());
        writer.setPageEvent(new AnnexPages(letters, watermark(info)));
        metadata.beforeOpening(writer);
        document.open();
        metadata.afterOpening(writer);
        write(document, head);
        write(document, rows);
        metadata.beforeClosing(writer);
        document.close();
        return bytes.toByteArray();
    }

    private Watermark watermark(DocumentInfo info) {
        return info.watermark().isBlank() ? null : Watermark.of(info.watermark(), fonts);
    }

    /** Decree 30/2020/NĐ-CP, annex I: number of the annex, its name, what it goes with. */
    private void write(Document document, Head head) {
        add(document, head.number(), Lettering.Look.PLAIN, Element.ALIGN_RIGHT);
        add(document, head.verification(), Lettering.Look.PLAIN, Element.ALIGN_RIGHT);
        add(document, head.title(), Lettering.Look.TITLE, Element.ALIGN_CENTER);
        add(document, head.name(), Lettering.Look.NAME, Element.ALIGN_CENTER);
        add(document, head.with(), Lettering.Look.WITH, Element.ALIGN_CENTER);
        add(document, head.note(), Lettering.Look.PLAIN, Element.ALIGN_LEFT);
    }

    private void add(Document document, String text, Lettering.Look look, int alignment) {
        if (text.isEmpty()) {
            return;
        }
        Phrase set = letters.set(text, look);
        Paragraph paragraph = new Paragraph(set);
        // the space after it is a line of its own, which would take a font that is not embedded
        paragraph.setFont(((Chunk) set.getChunks().getFirst()).getFont());
        paragraph.setMultipliedLeading(letters.leading());
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(SPACE);
        document.add(paragraph);
    }

    private void write(Document document, List<AnnexRow> rows) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setHeaderRows(1);
        table.setComplete(false);
        HEAD.forEach(column -> table.addCell(head(words.text("annex.column." + column))));
        int waiting = 0;
        for (AnnexRow row : rows) {
            write(table, row);
            if (++waiting == ROWS_AT_ONCE) {
                document.add(table);
                waiting = 0;
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    private PdfPCell head(String column) {
        PdfPCell cell = cell(letters.set(column, Lettering.Look.COLUMN));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    private void write(PdfPTable table, AnnexRow row) {
        PdfPCell number = cell(letters.set("[" + row.source().number() + "]", Lettering.Look.ROW));
        number.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(number);
        table.addCell(cell(date(row)));
        table.addCell(cell(activity(row)));
        table.addCell(cell(source(row.source())));
        table.addCell(cell(quotes(row.source().quotes())));
    }

    private Phrase date(AnnexRow row) {
        String date = row.activity() == null ? Words.NO_DATA : row.date(words);
        return letters.set(date, Lettering.Look.ROW);
    }

    private Phrase activity(AnnexRow row) {
        if (row.activity() == null) {
            return letters.set(words.text("annex.elsewhere"), Lettering.Look.ROW);
        }
        return letters.lines()
                .add(row.activity().title(), Lettering.Look.ROW)
                .add(row.activity().partners(), Lettering.Look.SMALL)
                .add(row.activity().sector(), Lettering.Look.SMALL)
                .add(String.join("; ", row.activity().figures()), Lettering.Look.SMALL_BOLD)
                .phrase();
    }

    private Phrase source(ReportPage.SourceRow source) {
        String where =
                source.outlet().isEmpty()
                        ? source.published()
                        : source.outlet() + ", " + source.published();
        return letters.lines()
                .add(source.title(), Lettering.Look.ROW_BOLD)
                .add(where, Lettering.Look.ROW)
                .add(source.address(), Lettering.Look.SMALL)
                .add(source.sha256(), Lettering.Look.HASH)
                .phrase();
    }

    private Phrase quotes(List<Quote> quotes) {
        Lettering.Lines lines = letters.lines();
        quotes.forEach(quote -> lines.add("“" + quote.text() + "”", Lettering.Look.QUOTE));
        return lines.phrase();
    }

    private PdfPCell cell(Phrase text) {
        PdfPCell cell = new PdfPCell(text);
        cell.setLeading(0, letters.leading());
        cell.setPadding(PADDING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        return cell;
    }
}
