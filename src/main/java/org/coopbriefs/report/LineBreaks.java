package org.coopbriefs.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Breaks lines by ICU: Lao, which has no spaces between words, by its dictionary (the JDK has one
 * for Thai only), and "01/7/2025" not at all. For one drawing at a time.
 */
final class LineBreaks implements LineBreakingStrategy {

    private final BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag("lo"));
    private final UnbrokenNames names;

    LineBreaks(UnbrokenNames names) {
        this.names = names;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, String language, CalculatedStyle style) {
        lines.setText(text);
        BitSet held = names.within(text);
        List<BreakPoint> points = new ArrayList<>();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            if (!held.get(end) && !UnitOfFigure.isHeldAt(text, end)) {
                points.add(new BreakPoint(end));
            }
        }
        return new ListBreakPointsProvider(points);
    }
}
