package org.coopbriefs.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What a font file draws, as a second reader of it sees: the JDK's. */
final class DrawnGlyphs {

    private static final FontRenderContext UNFITTED = new FontRenderContext(null, true, true);

    private DrawnGlyphs() {}

    /** Widths and outlines of a text's glyphs. */
    static List<String> of(byte[] file, String text) throws IOException, FontFormatException {
        List<String> drawn = new ArrayList<>();
        var glyphs = font(file).createGlyphVector(UNFITTED, text);
        for (int g = 0; g < glyphs.getNumGlyphs(); g++) {
            drawn.add("width " + glyphs.getGlyphMetrics(g).getAdvanceX());
        }
        double[] point = new double[6];
        for (PathIterator path = glyphs.getOutline().getPathIterator(null);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(point);
            drawn.add(kind + " " + point[0] + " " + point[1]);
        }
        return drawn;
    }

    static Font font(byte[] file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(1000f);
    }

    /** A font of this program. */
    static byte[] file(String name) throws IOException {
        try (InputStream in = DrawnGlyphs.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
