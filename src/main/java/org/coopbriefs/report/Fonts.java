package org.coopbriefs.report;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/**
 * The fonts of a brief, parsed once: a serif (the metrics of Times New Roman, which decree 30/2020
 * asks for) and Noto Sans Lao. Templates name them {@value #SERIF} and {@value #LAO}.
 *
 * <p>The serif is there twice: with the letters of Vietnamese and its like, which is a third as
 * much to embed, and whole, as Liberation Serif, for a page that shows any other.
 */
final class Fonts {

    static final String SERIF = "Brief Serif";
    static final String LAO = "Brief Lao";

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    /** Beyond it neither the usual serif nor the Lao font has a letter. */
    private static final int USUAL_END = 0x2600;

    private record Face(String file, BaseFont font) {}

    private static final class Loaded {
        static final Fonts FONTS = new Fonts();
    }

    private final LaoShaping shaping = new LaoShaping();
    private final List<Face> common = faces("/fonts/BriefSerif-", STYLES);
    private final List<Face> lao = faces("/fonts/NotoSansLao-", STYLES.subList(0, 2));
    private final Supplier<List<Face>> whole =
            once(() -> faces("/liberation/LiberationSerif-", STYLES));
    private final Resolvers commonResolvers = new Resolvers(() -> common, lao);
    private final Resolvers wholeResolvers = new Resolvers(whole, lao);

    /** What needs no whole serif: asked for each letter of each page. */
    private final BitSet usual =
            IntStream.range(0, USUAL_END)
                    .filter(c -> exists(common, c) || exists(lao, c))
                    .collect(BitSet::new, BitSet::set, BitSet::or);

    /** Of watermarks: one for each language of each template. */
    private final Map<Outline, Shape> outlines = new ConcurrentHashMap<>();

    private record Outline(String word, float size) {}

    private Fonts() {
        lao.forEach(face -> shaping.shape(face.font()));
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        return new Supplier<>() {
            private T value;

            @Override
            public synchronized T get() {
                if (value == null) {
                    value = made.get();
                }
                return value;
            }
        };
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
        BaseFont font =
                Stream.of(common.get(Font.BOLD).font(), lao(Font.BOLD))
                        .filter(face -> word.codePoints().allMatch(face::charExists))
                        .findFirst()
                        .orElseGet(() -> whole.get().get(Font.BOLD).font());
        return shaping.computeGlyphVector(font, wanted.size(), word).getOutline();
    }

    /** A line of text in upright letters, black; what the serif lacks is set in the Lao font. */
    Phrase line(String text, float size) {
        boolean common = text.codePoints().allMatch(this::isCommon);
        return selector(Font.NORMAL, size, common).process(text);
    }

    /**
     * Sets text in the serif, and what that lacks in the Lao font. For one drawing at a time.
     *
     * @param style of {@link Font}: normal, bold or italic, which Lao does without
     * @param commonOnly whether nothing is set but what {@link #isCommon}
     */
    FontSelector selector(int style, float size, boolean commonOnly) {
        FontSelector selector = new FontSelector();
        selector.addFont(new Font(common.get(style).font(), size));
        selector.addFont(new Font(lao(style), size));
        if (!commonOnly) {
            selector.addFont(new Font(whole.get().get(style).font(), size));
        }
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
        return isCommon(codePoint) || exists(whole.get(), codePoint);
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

    private List<Face> faces(String family, List<String> styles) {
        return styles.stream().map(style -> face(family + style + ".ttf")).toList();
    }

    private Face face(String file) {
        BaseFont font = shaping.load(file, resource(file));
        font.setSecureRandom(new SubsetPrefix(file));
        // PDF/A-2 allows a CIDSet only where it is complete, which OpenPDF's is not
        font.setIncludeCidSet(false);
        font.setCompressionLevel(PdfMetadata.COMPRESSION);
        return new Face(file, font);
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
        private final Supplier<List<Face>> serif;
        private final List<Face> lao;

        private Resolvers(Supplier<List<Face>> serif, List<Face> lao) {
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
            for (Face face : serif.get()) {
                resolver.addFont(face.font(), face.file(), SERIF);
                // where a style sheet names a font that is not here, the engine asks for "Serif"
                resolver.addFont(face.font(), face.file(), "Serif");
            }
            lao.forEach(face -> resolver.addFont(face.font(), face.file(), LAO));
            return resolver;
        }
    }

    /** Without the fourteen fonts that a PDF viewer is supposed to have: PDF/A embeds all. */
    private static final class EmbeddedOnly extends ITextFontResolver {

        private record Wanted(
                List<String> families, float size, IdentValue weight, IdentValue style) {}

        private final Map<Wanted, FSFont> known = new HashMap<>();

        @Override
        protected Map<String, FontFamily> loadFonts() {
            return new HashMap<>();
        }

        /** Asked for each box that is laid out. */
        @Override
        public FSFont resolveFont(SharedContext context, FontSpecification font) {
            Wanted wanted =
                    new Wanted(List.of(font.families), font.size, font.fontWeight, font.fontStyle);
            return known.computeIfAbsent(wanted, first -> super.resolveFont(context, font));
        }
    }
}
