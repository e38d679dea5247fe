package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainOutlinesTest {

    private static final String LETTERS = "Nghị quyết Ệ ẵ Ở đ “2.500” ½ Ά";
    private static final FontRenderContext UNFITTED = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/liberation/LiberationSerif-Regular.ttf",
                "/liberation/LiberationSerif-BoldItalic.ttf",
                "/fonts/NotoSansLao_400Regular.ttf"
            })
    void keepsTheShapeAndTheWidthOfEveryGlyph(String file) throws Exception {
        byte[] original = bytes(file);

        byte[] plain = PlainOutlines.of(original);

        assertThat(drawn(plain)).isEqualTo(drawn(original)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/liberation/LiberationSerif-Regular.ttf"})
    void leavesThePrograms(String file) throws Exception {
        assertThat(new String(bytes(file), "ISO-8859-1")).contains("fpgm");
        assertThat(new String(PlainOutlines.of(bytes(file)), "ISO-8859-1").substring(0, 400))
                .contains("glyf", "OS/2")
                .doesNotContain("fpgm", "prep", "cvt ");
    }

    private static List<String> drawn(byte[] file) throws Exception {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                        .deriveFont(1000f);
        String text = LETTERS + "ແຂວງ ຈຳປາສັກ";
        List<String> drawn = new ArrayList<>();
        var glyphs = font.createGlyphVector(UNFITTED, text);
        for (int g = 0; g < glyphs.getNumGlyphs(); g++) {
            drawn.add("width " + glyphs.getGlyphMetrics(g).getAdvanceX());
        }
        double[] point = new double[6];
        for (PathIterator path = glyphs.getOutline().getPathIterator(null);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(point);
            drawn.add(kind + " " + point[0] + " " + point[1]);
        }
        return drawn;
    }

    private static byte[] bytes(String file) throws Exception {
        try (InputStream in = PlainOutlinesTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
