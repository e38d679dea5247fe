package org.coopbriefs.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Lao, which has no spaces between words, by ICU's dictionary; the JDK has one for Thai
 * only.
 */
final class LineBreaks implements LineBreakingStrategy {

    private final LineBreakingStrategy other = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, String language, CalculatedStyle style) {
        return text.chars().anyMatch(LineBreaks::isLao)
                ? new ListBreakPointsProvider(lao(text))
                : other.getBreakPointsProvider(text, language, style);
    }

    private static boolean isLao(int c) {
        return c >= 0x0E80 && c <= 0x0EFF;
    }

    private static List<BreakPoint> lao(String text) {
        BreakIterator words = BreakIterator.getLineInstance(ULocale.forLanguageTag("lo"));
        words.setText(text);
        List<BreakPoint> points = new ArrayList<>();
        words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            points.add(new BreakPoint(end));
        }
        return points;
    }
}
