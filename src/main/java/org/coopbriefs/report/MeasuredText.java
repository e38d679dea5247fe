package org.coopbriefs.report;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.extend.FontContext;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;
import org.openpdf.text.pdf.BaseFont;

/**
 * Measures text by the widths of its characters, asked for once: laying out measures each word more
 * than once, and a font looks each of its characters up in a map. Drawings may share it: two that
 * ask at once keep the same answer.
 */
final class MeasuredText extends ITextTextRenderer {

    /** Beyond it there is no letter of ours; the font is asked each time. */
    private static final int KEPT = 0x2400;

    private static final int UNKNOWN = -1;
    private static final float THOUSANDTHS = 0.001f;

    /** What a width may exceed its dots by: sums of fractions are not exact. */
    private static final float TOLERANCE = 0.01f;

    private final Map<BaseFont, int[]> widths = new ConcurrentHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        float width = thousandths(((ITextFSFont) font).getFontDescription().getFont(), text);
        float dots = width * THOUSANDTHS * font.getSize2D();
        return (int) (dots - Math.floor(dots) < TOLERANCE ? dots : Math.ceil(dots));
    }

    private int thousandths(BaseFont font, String text) {
        int[] known = widths.computeIfAbsent(font, first -> unknown());
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= KEPT) {
                return font.getWidth(text);
            }
            if (known[c] == UNKNOWN) {
                known[c] = font.getWidth(c);
            }
            sum += known[c];
        }
        return sum;
    }

    private static int[] unknown() {
        int[] widths = new int[KEPT];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }
}
