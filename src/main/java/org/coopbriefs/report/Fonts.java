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
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 *
 * <p>The serif is there twice: with the letters of Vietnamese and its like, which is a third as
 * much to embed, and whole, for a page that shows any other.
 */
final class Fonts {

    static final String SERIF = "Brief Serif";
    static final String LAO = "Brief Lao";

    private static final int SHOWABLE = Character.MIN_SUPPLEMENTARY_CODE_POINT;

    private record Face(String file, BaseFont font) {}

    private static final class Loaded {
        static final Fonts FONTS = new Fonts();
    }

    private final LaoShaping shaping = new LaoShaping();
    private final List<Face> common;
    private final List<Face> whole;
    private final List<Face> lao;
    private final Resolvers commonResolvers;
    private final Resolvers wholeResolvers;

    /** Of the basic plane: asked for each letter of each page. */
    private final BitSet showable;

    /** Of the basic plane: what needs no whole serif. */
    private final BitSet usual;

    /** Of watermarks: one for each language of each template. */
    private final Map<Outline, Shape> outlines = new ConcurrentHashMap<>();

    private record Outline(String word, float size) {}

    private Fonts() {
        common = serif("common ", font -> GlyphSubset.of(font, Fonts::isUsual));
        whole = serif("", font -> font);
        lao = List.of(lao("400Regular"), lao("700Bold"));
        lao.forEach(face -> shaping.shape(face.font()));
        commonResolvers = new Resolvers(common, lao);
        wholeResolvers = new Resolvers(whole, lao);
        showable = characters(c -> exists(whole, c) || exists(lao, c));
        usual = characters(c -> exists(common, c) || exists(lao, c));
    }

    private static BitSet characters(IntPredicate wanted) {
        return IntStream.range(0, SHOWABLE)
                .filter(wanted)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Of Latin what Europe and Vietnam write, punctuation, currencies, and a few signs. */
    private static boolean isUsual(int c) {
        return c < 0x0180
                || "ƠơƯưʼ\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323".indexOf(c) >= 0
                || c >= 0x1EA0 && c <= 0x1EF9
                || c >= 0x2000 && c <= 0x206F
                || "₫€₭™←↑→↓−≈≠≤≥■□●".indexOf(c) >= 0;
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
        BaseFont serif = whole.get(Font.BOLD).font();
        BaseFont font = word.codePoints().allMatch(serif::charExists) ? serif : lao(Font.BOLD);
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
        selector.addFont(new Font(common.get(style).font(), size));
        selector.addFont(new Font(lao(style), size));
        selector.addFont(new Font(whole.get(style).font(), size));
        return selector;
    }

    private BaseFont lao(int style) {
        return lao.get(style == Font.BOLD ? 1 : 0).font();
    }

    /** Whether it is a Lao one. */
    boolean isLao(Font font) {
        return shaping.supportsFont(font.getBaseFont());
    }

    /** Whether some font here has a glyph for it; what has none must not reach the page. */
    boolean canShow(int codePoint) {
        return codePoint < SHOWABLE
                ? showable.get(codePoint)
                : exists(whole, codePoint) || exists(lao, codePoint);
    }

    /** Whether it can be shown without the whole serif. */
    boolean isCommon(int codePoint) {
        return usual.get(codePoint);
    }

    private static boolean exists(List<Face> faces, int codePoint) {
        return faces.getFirst().font().charExists(codePoint);
    }

    /**
     * For one drawing each; given back, a resolver serves the next.
     *
     * @param commonOnly whether nothing is shown but what {@link #isCommon}
     */
    Resolvers resolvers(boolean commonOnly) {
        return commonOnly ? commonResolvers : wholeResolvers;
    }

    private List<Face> serif(String name, UnaryOperator<byte[]> part) {
        return Stream.of("Regular", "Bold", "Italic", "BoldItalic")
                .map(style -> "/liberation/LiberationSerif-" + style + ".ttf")
                .map(file -> face(name, file, part))
                .toList();
    }

    private Face lao(String style) {
        return face("", "/fonts/NotoSansLao_" + style + ".ttf", font -> font);
    }

    private Face face(String name, String file, UnaryOperator<byte[]> part) {
        try {
            byte[] bytes = part.apply(PlainOutlines.of(resource(file)));
            BaseFont font =
                    shaping.loadFont(name + file, new ByteArrayInputStream(bytes), 12f)
                            .getBaseFont();
            font.setSecureRandom(new SubsetPrefix(name + file));
            // PDF/A-2 allows a CIDSet only where it is complete, which OpenPDF's is not
            font.setIncludeCidSet(false);
            font.setCompressionLevel(PdfMetadata.COMPRESSION);
            return new Face(file, font);
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

    /**
     * Resolvers of the layout engine. One keeps state while it lays out, so no two drawings may
     * share it, and making one reads the fonts' tables again.
     */
    static final class Resolvers {

        private final Queue<ITextFontResolver> idle = new ConcurrentLinkedQueue<>();
        private final List<Face> serif;
        private final List<Face> lao;

        private Resolvers(List<Face> serif, List<Face> lao) {
            this.serif = serif;
            this.lao = lao;
        }

        ITextFontResolver borrow() {
            ITextFontResolver known = idle.poll();
            return known == null ? create() : known;
        }

        void giveBack(ITextFontResolver resolver) {
            idle.add(resolver);
        }

        private ITextFontResolver create() {
            ITextFontResolver resolver = new EmbeddedOnly();
            serif.forEach(face -> resolver.addFont(face.font(), face.file(), SERIF));
            // where a style sheet names a font that is not here, the layout engine asks for "Serif"
            serif.forEach(face -> resolver.addFont(face.font(), face.file(), "Serif"));
            lao.forEach(face -> resolver.addFont(face.font(), face.file(), LAO));
            return resolver;
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
