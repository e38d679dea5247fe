package org.coopbriefs.report;

import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;

/**
 * The fonts of a brief, parsed once: Liberation Serif (the metrics of Times New Roman, which decree
 * 30/2020 asks for) and Noto Sans Lao. Templates name them {@value #SERIF} and {@value #LAO}.
 */
final class Fonts {

    static final String SERIF = "Brief Serif";
    static final String LAO = "Brief Lao";

    private static final int SHOWABLE = Character.MIN_SUPPLEMENTARY_CODE_POINT;

    private record Face(String family, String file, BaseFont font) {}

    private static final class Loaded {
        static final Fonts FONTS = new Fonts();
    }

    private final LaoShaping shaping = new LaoShaping();
    private final Queue<ITextFontResolver> resolvers = new ConcurrentLinkedQueue<>();
    private final List<Face> faces;

    /** Of the basic plane: asked for each letter of each page. */
    private final BitSet showable;

    /** Of watermarks: one for each language of each template. */
    private final Map<Outline, Shape> outlines = new ConcurrentHashMap<>();

    private record Outline(String word, float size) {}

    private Fonts() {
        faces =
                List.of(
                        serif("Regular"),
                        serif("Bold"),
                        serif("Italic"),
                        serif("BoldItalic"),
                        lao("400Regular"),
                        lao("700Bold"));
        faces.stream()
                .filter(face -> face.family().equals(LAO))
                .forEach(face -> shaping.shape(face.font()));
        showable =
                IntStream.range(0, SHOWABLE)
                        .filter(this::exists)
                        .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    static Fonts loaded() {
        return Loaded.FONTS;
    }

    LaoShaping shaping() {
        return shaping;
    }

    /** The shapes of bold letters, with the y axis pointing down. */
    Shape outline(String word, float size) {
        return outlines.computeIfAbsent(new Outline(word, size), this::outline);
    }

    private Shape outline(Outline wanted) {
        String word = wanted.word();
        BaseFont serif = faces.get(1).font();
        BaseFont font = word.codePoints().allMatch(serif::charExists) ? serif : faces.get(5).font();
        return shaping.computeGlyphVector(font, wanted.size(), word).getOutline();
    }

    /** A line of text in upright letters, black; what the serif lacks is set in the Lao font. */
    Phrase line(String text, float size) {
        return selector(Font.NORMAL, size).process(text);
    }

    /**
     * Sets text in the serif, and what that lacks in the Lao font. For one drawing at a time.
     *
     * @param style of {@link Font}: normal, bold or italic, which Lao does without
     */
    FontSelector selector(int style, float size) {
        FontSelector selector = new FontSelector();
        selector.addFont(new Font(faces.get(style).font(), size));
        selector.addFont(new Font(faces.get(style == Font.BOLD ? 5 : 4).font(), size));
        return selector;
    }

    /** Whether it is a Lao one. */
    boolean isLao(Font font) {
        return shaping.supportsFont(font.getBaseFont());
    }

    /** Whether some font here has a glyph for it; what has none must not reach the page. */
    boolean canShow(int codePoint) {
        return codePoint < SHOWABLE ? showable.get(codePoint) : exists(codePoint);
    }

    private boolean exists(int codePoint) {
        return faces.getFirst().font().charExists(codePoint)
                || faces.get(4).font().charExists(codePoint);
    }

    /**
     * A resolver for one drawing; given back, it serves the next. It keeps state while it lays out,
     * so no two drawings may share one, and making one reads the fonts' tables again.
     */
    ITextFontResolver borrowResolver() {
        ITextFontResolver idle = resolvers.poll();
        return idle == null ? newResolver() : idle;
    }

    void giveBack(ITextFontResolver resolver) {
        resolvers.add(resolver);
    }

    private ITextFontResolver newResolver() {
        ITextFontResolver resolver = new EmbeddedOnly();
        for (Face face : faces) {
            resolver.addFont(face.font(), face.file(), face.family());
            // where a style sheet names a font that is not here, the layout engine asks for "Serif"
            if (face.family().equals(SERIF)) {
                resolver.addFont(face.font(), face.file(), "Serif");
            }
        }
        return resolver;
    }

    private Face serif(String style) {
        return face(SERIF, "/liberation/LiberationSerif-" + style + ".ttf");
    }

    private Face lao(String style) {
        return face(LAO, "/fonts/NotoSansLao_" + style + ".ttf");
    }

    private Face face(String family, String file) {
        try {
            InputStream bytes = new ByteArrayInputStream(PlainOutlines.of(resource(file)));
            BaseFont font = shaping.loadFont(file, bytes, 12f).getBaseFont();
            font.setSecureRandom(new SubsetPrefix(file));
            // PDF/A-2 allows a CIDSet only where it is complete, which OpenPDF's is not
            font.setIncludeCidSet(false);
            font.setCompressionLevel(PdfMetadata.COMPRESSION);
            return new Face(family, file, font);
        } catch (FontLoadException e) {
            throw new IllegalStateException("font of this program cannot be read: " + file, e);
        }
    }

    private static byte[] resource(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("font of this program is missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the fourteen fonts that a PDF viewer is supposed to have: PDF/A embeds all. */
    private static final class EmbeddedOnly extends ITextFontResolver {
        @Override
        protected Map<String, FontFamily> loadFonts() {
            return new java.util.HashMap<>();
        }
    }
}
