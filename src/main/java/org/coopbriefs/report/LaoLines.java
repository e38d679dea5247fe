package org.coopbriefs.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Breaks lines of Lao in a table between words: by ICU's dictionary, since Lao has no spaces there.
 * For one drawing at a time.
 */
final class LaoLines implements SplitCharacter {

    private final BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag("lo"));
    private final UnbrokenNames names;
    private BitSet held;
    private char[] last;
    private int length;
    private int asked;

    LaoLines(UnbrokenNames names) {
        this.names = names;
    }

    /** The engine asks for one sign after the other, and puts the next text into the same array. */
    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] paragraph, PdfChunk[] chunks) {
        if (paragraph != last || end != length || current <= asked) {
            String text = new String(paragraph, 0, end);
            lines.setText(text);
            held = names.within(text);
            last = paragraph;
            length = end;
        }
        asked = current;
        return current + 1 < end && !held.get(current + 1) && lines.isBoundary(current + 1);
    }
}
