package org.coopbriefs.report;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Numbers the pages of an annex from 1, above, and not the first (decree 30/2020/NĐ-CP, annex I);
 * marks those of a draft.
 */
final class AnnexPages extends PdfPageEventHelper {

    private static final float ABOVE = 14;

    private final Lettering letters;
    private final Watermark watermark;

    /**
     * @param watermark null where it is no draft
     */
    AnnexPages(Lettering letters, Watermark watermark) {
        this.letters = letters;
        this.watermark = watermark;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (watermark != null) {
            watermark.onEndPage(writer, document);
        }
        if (writer.getPageNumber() > 1) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    letters.set(String.valueOf(writer.getPageNumber()), Lettering.Look.PAGE_NUMBER),
                    document.getPageSize().getWidth() / 2,
                    document.top() + ABOVE,
                    0);
        }
    }
}
