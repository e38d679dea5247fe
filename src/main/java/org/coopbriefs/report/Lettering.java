package org.coopbriefs.report;

import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.FontSelector;

/** Sets the text of an annex in the fonts of a brief. For one drawing. */
final class Lettering {

    /** Lao marks stack, and want more room between lines. */
    private static final float LAO_LEADING = 1.4f;

    private static final float LEADING = 1.2f;

    /** Size in points and style. */
    enum Look {
        TITLE(14, Font.BOLD),
        NAME(13, Font.BOLD),
        WITH(13, Font.ITALIC),
        PLAIN(10, Font.NORMAL),
        COLUMN(9, Font.BOLD),
        ROW(9, Font.NORMAL),
        ROW_BOLD(9, Font.BOLD),
        QUOTE(9, Font.ITALIC),
        SMALL(7.5f, Font.NORMAL),
        /** Sixty-four digits on one line of the table. */
        HASH(7, Font.NORMAL),
        SMALL_BOLD(7.5f, Font.BOLD),
        PAGE_NUMBER(13, Font.NORMAL);

        private final float size;
        private final int style;

        Look(float size, int style) {
            this.size = size;
            this.style = style;
        }
    }

    private final Fonts fonts;
    private final PrintableText printable;
    private final boolean lao;
    private final LaoLines breaks;
    private boolean common = true;
    private final Map<Look, FontSelector> selectors = new EnumMap<>(Look.class);

    /**
     * @param names that no line breaks
     * @param lao whether lines are Lao in the main
     */
    Lettering(Fonts fonts, UnbrokenNames names, boolean lao) {
        this.breaks = new LaoLines(names);
        this.fonts = fonts;
        this.printable = new PrintableText(fonts);
        this.lao = lao;
    }

    /** Distance of lines, in sizes of their letters. */
    float leading() {
        return lao ? LAO_LEADING : LEADING;
    }

    /** A text as it can be printed. */
    Phrase set(String text, Look look) {
        String shown = printable.printable(text);
        Phrase set = selector(look).process(shown);
        for (Element piece : set.getChunks()) {
            Chunk chunk = (Chunk) piece;
            if (fonts.isLao(chunk.getFont())) {
                chunk.setSplitCharacter(breaks);
            }
        }
        return set;
    }

    /** Anew where a text is the first that wants the whole serif. */
    private FontSelector selector(Look look) {
        if (common != printable.isCommon()) {
            common = printable.isCommon();
            selectors.clear();
        }
        return selectors.computeIfAbsent(look, any -> fonts.selector(any.style, any.size, common));
    }

    Lines lines() {
        return new Lines();
    }

    /** Texts one below the other, empty ones left out. */
    final class Lines {

        private final Phrase all = new Phrase();

        Lines add(String text, Look look) {
            if (!text.isEmpty()) {
                all.add(set(all.isEmpty() ? text : "\n" + text, look));
            }
            return this;
        }

        Phrase phrase() {
            return all;
        }
    }
}
