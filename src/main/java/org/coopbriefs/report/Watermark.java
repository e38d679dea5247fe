package org.coopbriefs.report;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;

/** Pale letters across each page, below its content and outside of its structure. */
final class Watermark extends PdfPageEventHelper {

    private static final Color PALE = new Color(0xEC, 0xEC, 0xEC);
    private static final float SIZE = 96;

    private final String text;
    private final BaseFont font;

    Watermark(String text, BaseFont font) {
        this.text = text;
        this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        PdfContentByte under = writer.getDirectContentUnder();
        under.saveState();
        under.beginMarkedContentSequence(new PdfName("Artifact"), kind(), true);
        under.beginText();
        under.setColorFill(PALE);
        under.setFontAndSize(font, SIZE);
        under.showTextAligned(
                Element.ALIGN_CENTER, text, page.getWidth() / 2, page.getHeight() / 2, 55);
        under.endText();
        under.endMarkedContentSequence();
        under.restoreState();
    }

    private static PdfDictionary kind() {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        kind.put(PdfName.SUBTYPE, new PdfName("Watermark"));
        return kind;
    }
}
