package org.coopbriefs.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Places the glyphs of Lao, whose tone marks stack. Vietnamese in NFC needs no shaping, so every
 * other font takes the fast way.
 */
final class LaoShaping extends GlyphLayoutManager {

    /** SARA AM after any tone marks; a font draws it as NIGGAHITA, the tone marks, SARA AA. */
    private static final Pattern SARA_AM = Pattern.compile("([\u0EC8-\u0ECB]*+)\u0EB3");

    private final Set<BaseFont> laoFonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ThreadLocal<String> original = new ThreadLocal<>();

    LaoShaping() {
        setWriteActualText(true);
    }

    void shape(BaseFont font) {
        laoFonts.add(font);
    }

    @Override
    public boolean supportsFont(BaseFont font) {
        return laoFonts.contains(font);
    }

    @Override
    public void showText(PdfContentByte page, BaseFont font, float size, String text) {
        original.set(text);
        try {
            super.showText(page, font, size, SARA_AM.matcher(text).replaceAll("\u0ECD$1\u0EB2"));
        } finally {
            original.remove();
        }
    }

    /**
     * The text as it was written is what search and screen readers get, not its decomposed form.
     */
    @Override
    protected void beginMarkedContentSequence(PdfContentByte page, String shaped) {
        String written = original.get();
        super.beginMarkedContentSequence(page, written == null ? shaped : written);
    }
}
