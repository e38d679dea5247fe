package org.coopbriefs.report;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws what the layout engine asks for with fewer operators than the engine would. */
class LeanOutput extends ITextOutputDevice {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Shape NOTHING = new Path2D.Float();

    private float pageHeight;
    private final Set<BorderStrip> strips = new HashSet<>();

    LeanOutput(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
        strips.clear();
    }

    @Override
    public void setClip(Shape clip) {
        super.setClip(clip);
        strips.clear();
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo justification) {
        boolean justified = justification != null;
        super.drawString(text, x, y, justified ? betweenWords(text, justification) : null);
    }

    /**
     * The same room, but all of it between words: the layout engine would space out letters, too,
     * and so write each of them by itself.
     */
    private static JustificationInfo betweenWords(String text, JustificationInfo room) {
        int gaps = Math.max(text.length() - 1, 0);
        int spaces = (int) text.chars().limit(gaps).filter(LeanOutput::isSpace).count();
        if (spaces == 0) {
            return room;
        }
        float ofLetters = room.nonSpaceAdjust() * (gaps - spaces);
        return new JustificationInfo(0, room.spaceAdjust() + ofLetters / spaces);
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    /** Cells that share a border have it painted once for each of them. */
    @Override
    public void paintCollapsedBorder(
            RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        BorderStrip strip = BorderStrip.of(border, bounds, side);
        if (strip == null) {
            super.paintCollapsedBorder(context, border, bounds, side);
        } else if (strips.add(strip)) {
            paint(strip);
        }
    }

    private void paint(BorderStrip strip) {
        setColor(strip.colour());
        fill(strip.area());
    }

    /** As a rectangle where it is one: each box of the page is held against it. */
    @Override
    public Shape getClip() {
        Shape clip = super.getClip();
        Rectangle2D box = clip == null ? null : rectangle(new Area(clip));
        return box == null ? clip : box;
    }

    private static Rectangle2D rectangle(Shape shape) {
        if (shape instanceof Area area) {
            return area.isRectangular() ? area.getBounds2D() : null;
        }
        return shape instanceof Rectangle2D box ? box : null;
    }

    /** A rectangle is one operator instead of six. */
    @Override
    public void fill(Shape shape) {
        Rectangle2D box = rectangle(shape);
        if (box == null) {
            super.fill(shape);
            return;
        }
        super.fill(NOTHING); // sets the colour
        PdfContentByte content = getWriter().getDirectContent();
        double[] corners = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        getTransform().transform(corners, 0, corners, 0, 2);
        content.rectangle(
                (float) corners[0],
                (float) (pageHeight - corners[3]),
                (float) (corners[2] - corners[0]),
                (float) (corners[3] - corners[1]));
        content.fill();
    }
}
