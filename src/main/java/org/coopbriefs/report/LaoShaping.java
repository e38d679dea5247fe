package org.coopbriefs.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
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
    private final Counterparts counterparts;

    LaoShaping() {
        this(new Counterparts());
    }

    private LaoShaping(Counterparts counterparts) {
        super(counterparts);
        this.counterparts = counterparts;
        setWriteActualText(true);
    }

    /**
     * A font to be embedded, whose texts can be shaped.
     *
     * @param file name of the font file, of which {@code bytes} are the content
     */
    BaseFont load(String file, byte[] bytes) {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            counterparts.files.put(font, bytes);
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("font of this program cannot be read: " + file, e);
        }
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

    /** The JDK's view of our fonts, made when first asked for: most briefs need none of it. */
    private static final class Counterparts extends GlyphLayoutFontManager {

        private final Map<BaseFont, byte[]> files = new ConcurrentHashMap<>();
        private final Map<BaseFont, Font> made = new ConcurrentHashMap<>();

        @Override
        public Font getAwtFont(BaseFont font, float size) {
            return made.computeIfAbsent(font, this::make).deriveFont(size);
        }

        private Font make(BaseFont font) {
            try {
                return Font.createFont(
                        Font.TRUETYPE_FONT, new ByteArrayInputStream(files.get(font)));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("a font of this program cannot be read", e);
            }
        }
    }
}
