package org.coopbriefs.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Breaks lines of Lao in a table between words: by ICU's dictionary, since Lao has no spaces there.
 * For one drawing at a time.
 */
final class LaoLines implements SplitCharacter {

    private final BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag("lo"));
    private char[] last;
    private int length;
    private int asked;

    /** The engine asks for one sign after the other, and puts the next text into the same array. */
    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] paragraph, PdfChunk[] chunks) {
        if (paragraph != last || end != length || current <= asked) {
            lines.setText(new String(paragraph, 0, end));
            last = paragraph;
            length = end;
        }
        asked = current;
        return current + 1 < end && lines.isBoundary(current + 1);
    }
}
