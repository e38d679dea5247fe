package org.coopbriefs.report;

import java.awt.Rectangle;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.render.BorderPainter;

/**
 * One side of a table cell's border as a plain rectangle. The layout engine cuts its ends aslant,
 * which shows only where sides of different colours meet.
 */
record BorderStrip(Rectangle area, FSColor colour) {

    /**
     * The strip along one side, or null where the border is not solid and of one colour.
     *
     * @param side one of {@link BorderPainter}'s
     */
    static BorderStrip of(BorderPropertySet border, Rectangle bounds, int side) {
        return switch (side) {
            case BorderPainter.TOP ->
                    of(border, border.topStyle(), border.topColor(), top(border, bounds));
            case BorderPainter.BOTTOM ->
                    of(border, border.bottomStyle(), border.bottomColor(), bottom(border, bounds));
            case BorderPainter.LEFT ->
                    of(border, border.leftStyle(), border.leftColor(), left(border, bounds));
            case BorderPainter.RIGHT ->
                    of(border, border.rightStyle(), border.rightColor(), right(border, bounds));
            default -> null;
        };
    }

    private static BorderStrip of(
            BorderPropertySet border, IdentValue style, FSColor colour, Rectangle area) {
        boolean plain =
                style == IdentValue.SOLID
                        && colour != FSRGBColor.TRANSPARENT
                        && !area.isEmpty()
                        && suits(colour, border.top(), border.topColor())
                        && suits(colour, border.bottom(), border.bottomColor())
                        && suits(colour, border.left(), border.leftColor())
                        && suits(colour, border.right(), border.rightColor());
        return plain ? new BorderStrip(area, colour) : null;
    }

    private static boolean suits(FSColor colour, float width, FSColor other) {
        return width == 0 || colour.equals(other);
    }

    private static Rectangle top(BorderPropertySet border, Rectangle in) {
        return new Rectangle(in.x, in.y, in.width, (int) border.top());
    }

    private static Rectangle bottom(BorderPropertySet border, Rectangle in) {
        int height = (int) border.bottom();
        return new Rectangle(in.x, in.y + in.height - height, in.width, height);
    }

    private static Rectangle left(BorderPropertySet border, Rectangle in) {
        return new Rectangle(in.x, in.y, (int) border.left(), in.height);
    }

    private static Rectangle right(BorderPropertySet border, Rectangle in) {
        int width = (int) border.right();
        return new Rectangle(in.x + in.width - width, in.y, width, in.height);
    }
}
