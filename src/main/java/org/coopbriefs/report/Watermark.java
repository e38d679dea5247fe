package org.coopbriefs.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pale letters across each page, below its content and outside of its structure; as shapes, not as
 * text, which programs that extract text would mix into the lines that they cross.
 */
final class Watermark extends PdfPageEventHelper {

    private static final Color PALE = new Color(0xEC, 0xEC, 0xEC);
    private static final double SLOPE = Math.toRadians(55);

    private static final float SIZE = 96;

    private final Shape letters;
    private PdfTemplate drawn;

    /** For one document. Letters with the y axis pointing down, in points. */
    private Watermark(Shape letters) {
        this.letters = letters;
    }

    static Watermark of(String word, Fonts fonts) {
        return new Watermark(fonts.outline(word, SIZE));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte under = writer.getDirectContentUnder();
        under.beginMarkedContentSequence(new PdfName("Artifact"), kind(), true);
        under.addTemplate(drawing(under, document.getPageSize()), 0, 0);
        under.endMarkedContentSequence();
    }

    /** Written once for all pages of a size. */
    private PdfTemplate drawing(PdfContentByte page, Rectangle size) {
        if (drawn == null
                || drawn.getWidth() != size.getWidth()
                || drawn.getHeight() != size.getHeight()) {
            drawn = page.createTemplate(size.getWidth(), size.getHeight());
            drawn.setColorFill(PALE);
            draw(drawn, letters.getPathIterator(place(size)));
            drawn.fill();
        }
        return drawn;
    }

    /** In the middle of the page, rising. */
    private AffineTransform place(Rectangle page) {
        Rectangle2D bounds = letters.getBounds2D();
        AffineTransform place =
                AffineTransform.getTranslateInstance(page.getWidth() / 2, page.getHeight() / 2);
        place.rotate(SLOPE);
        place.scale(1, -1);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return place;
    }

    private static void draw(PdfContentByte page, PathIterator path) {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int last = 0;
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    curve(page, x, y, c);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    last = 4;
                }
                default -> page.closePath();
            }
            x = c[last];
            y = c[last + 1];
        }
    }

    /**
     * PDF knows cubic curves only: each control point lies two thirds of the way to the quadratic
     * one.
     */
    private static void curve(PdfContentByte page, float x, float y, float[] c) {
        page.curveTo(
                x + (c[0] - x) * 2 / 3,
                y + (c[1] - y) * 2 / 3,
                c[2] + (c[0] - c[2]) * 2 / 3,
                c[3] + (c[1] - c[3]) * 2 / 3,
                c[2],
                c[3]);
    }

    private static PdfDictionary kind() {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        kind.put(PdfName.SUBTYPE, new PdfName("Watermark"));
        return kind;
    }
}
