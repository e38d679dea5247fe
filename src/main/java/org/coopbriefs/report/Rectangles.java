package org.coopbriefs.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Tells which shapes are rectangles with level sides. */
final class Rectangles {

    /** Half a dot of the layout: turned shapes miss their corners by less. */
    private static final double NEAR = 0.5;

    private static final int CORNERS = 4;

    private Rectangles() {}

    /** The shape as a rectangle, or null where it is none. */
    static Rectangle2D of(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        double[] point = new double[6];
        double x = Double.NaN;
        double y = Double.NaN;
        int sides = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            boolean first = kind == PathIterator.SEG_MOVETO;
            boolean level = Math.abs(point[0] - x) < NEAR ^ Math.abs(point[1] - y) < NEAR;
            boolean goesOn = first ? Double.isNaN(x) : kind == PathIterator.SEG_LINETO && level;
            if (!goesOn || !isCorner(bounds, point[0], point[1])) {
                return null;
            }
            x = point[0];
            y = point[1];
            sides++;
        }
        return sides == CORNERS || sides == CORNERS + 1 ? bounds : null;
    }

    private static boolean isCorner(Rectangle2D box, double x, double y) {
        return isNear(x, box.getMinX(), box.getMaxX()) && isNear(y, box.getMinY(), box.getMaxY());
    }

    private static boolean isNear(double value, double one, double other) {
        return Math.abs(value - one) < NEAR || Math.abs(value - other) < NEAR;
    }
}
